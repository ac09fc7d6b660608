/// What a shell needs so that its tab key asks `CompletionAnswer`. The program that is on the line is asked, so that what
/// it takes is what is offered.
struct CompletionScript: Sendable {
  let shell: String
  let text: String

  static let all = [bash, zsh, fish]

  /// Works without the package `bash-completion`. Bash itself quotes what is offered where it is a name or a path.
  private static let bash = CompletionScript(
    shell: "bash",
    text: #"""
      # Completion of klantkoning for bash; written by: klantkoning completions bash
      _klantkoning() {
        local line program=${1/#~\//$HOME/}
        COMPREPLY=()
        while IFS= read -r line; do
          if [[ $line == $'\tquote' ]]; then
            compopt -o filenames 2>/dev/null
          else
            COMPREPLY+=("${line%%$'\t'*}")
          fi
        done < <("$program" complete bash "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" "${COMP_LINE:COMP_POINT}" \
          2>/dev/null </dev/null)
      }
      complete -F _klantkoning klantkoning

      """#)

  /// A file of the `fpath` as well as something to source.
  private static let zsh = CompletionScript(
    shell: "zsh",
    text: #"""
      #compdef klantkoning
      # Completion of klantkoning for zsh; written by: klantkoning completions zsh
      _klantkoning() {
        local line word files program=${(Q)words[1]} ret=1
        local -a typed described how
        program=${program/#\~\//$HOME/}
        typed=("${(@Q)words[2,-1]}")
        typed[CURRENT-1]=${(Q)PREFIX}
        for line in "${(@f)$("$program" complete zsh $((CURRENT - 2)) "${typed[@]}" 2>/dev/null </dev/null)}"; do
          word=${line%%$'\t'*}
          if [[ -n $word ]]; then
            word=${word//\\/\\\\}
            described+=("${word//:/\\:}:${line#*$'\t'}")
          else
            files=${line#*$'\t'}
          fi
        done
        if (( $#described )); then
          # The matcher knows no cases beyond ASCII; a single word is what is meant.
          (( $#described == 1 )) && how=(-U)
          _describe -t words klantkoning described $how -M 'm:{a-zA-Z}={A-Za-z}' && ret=0
        fi
        [[ -z $files ]] && return ret
        [[ $PREFIX == --*=* ]] && compset -P '*='
        case $files in
          '*') _files && ret=0 ;;
          /) _files -/ && ret=0 ;;
          *) _path_files -g "(#i)*(${(j:|:)${=files}}) *(-/)" && ret=0 ;;
        esac
        return ret
      }
      if [[ $funcstack[1] == _klantkoning ]]; then
        _klantkoning "$@"
      else
        compdef _klantkoning klantkoning
      fi

      """#)

  private static let fish = CompletionScript(
    shell: "fish",
    text: #"""
      # Completion of klantkoning for fish; written by: klantkoning completions fish
      function __klantkoning_complete
          set -l before (commandline -opc)
          set -l token (commandline -ct)
          set -l all (commandline -op)
          set -l next (math (count $before) + 1)
          set -l after $all[$next..]
          test -n "$token"; and set -e after[1]
          set -l word (string unescape -- $token; or string unescape -- "$token'"; or string unescape -- "$token\"")
          set -l program (string replace -r '^~/' "$HOME/" -- $before[1])
          $program complete fish (math (count $before) - 1) $before[2..] "$word" $after 2>/dev/null </dev/null
      end
      complete -c klantkoning -f -k -a '(__klantkoning_complete)'

      """#)
}
