"""Completes command lines in the real shells: check_shells.py PROGRAM

bash and zsh run on a terminal, where keys are pressed; a key of ours tells how the line stands and which words the shell
makes of it, so that quoting is judged by the shell itself. bash runs without the package bash-completion. fish tells
its candidates with `complete -C`, which asks the same functions as its tab key.
"""

import os
import pty
import re
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = os.path.abspath(sys.argv[1])
HOSTILE = ["O'Brien \"de Man\"", "$HOME `id` $(id)", "Back\\slash; & | <weg>", "-strak", "Émile van 't Hoff", "a:b=c"]
NEWLINE = "twee\nregels"

# What is typed, and the words that the line has after the tab key; the program's name is left out, and the folder of
# texts is None where it is named from home.
UNIQUE = [
    ("di", ["diff"]),
    ("completions fi", ["completions", "fish"]),
    ("help ada", ["help", "adages"]),
    ("diff andrei --ex", ["diff", "andrei", "--exit-code"]),
    ("export --as nd", ["export", "--as", "ndjson"]),
    ("export --as=nd", ["export", "--as=ndjson"]),
    ("show andrei --only thesis,cl", ["show", "andrei", "--only", "thesis,claim"]),
    ("show andrei --only=thesis,cl", ["show", "andrei", "--only=thesis,claim"]),
    ("analyze --color al", ["analyze", "--color", "always"]),
    ("analyze --language=n", ["analyze", "--language=nl"]),
    ("diff wim", ["diff", "Wim Aalbers"]),
    ("diff 'wim a", ["diff", "Wim Aalbers"]),
    ('diff "Wim A', ["diff", "Wim Aalbers"]),
    ("diff Wim\\ A", ["diff", "Wim Aalbers"]),
    ("diff andrei kei", ["diff", "andrei", "keizer"]),
    ("explain scaleup-", ["explain", "scaleup-company"]),
    ("compare --author dav", ["compare", "--author", "David Hakkert"]),
    ("compare texts --author=o", ["compare", "texts", "--author=O'Brien \"de Man\""]),
    ("compare texts --author o", ["compare", "texts", "--author", "O'Brien \"de Man\""]),
    ("compare texts --author '$h", ["compare", "texts", "--author", "$HOME `id` $(id)"]),
    ("compare texts --author \\$H", ["compare", "texts", "--author", "$HOME `id` $(id)"]),
    ("compare texts --author bac", ["compare", "texts", "--author", "Back\\slash; & | <weg>"]),
    ("compare texts --author ém", ["compare", "texts", "--author", "Émile van 't Hoff"]),
    ("compare texts --author a:", ["compare", "texts", "--author", "a:b=c"]),
    ("compare texts --author twee", ["compare", "texts", "--author", "twee regels"]),
    ("compare ~/texts --author bac", ["compare", None, "--author", "Back\\slash; & | <weg>"]),
    ("analyze texts/een", ["analyze", "texts/een stuk.md"]),
    ("analyze ~/tex", ["analyze", None]),
    ("analyze een\\ m", ["analyze", "een map/"]),
    ("analyze los", ["analyze", "los.HTML"]),
    ("diff kor", ["diff", "kort.txt"]),
    ("analyze --model wei", ["analyze", "--model", "weights.model"]),
    ("analyze --model=wei", ["analyze", "--model=weights.model"]),
    ("evaluate een", ["evaluate", "een map/"]),
]
# The cursor is moved back to the name; what follows it tells where to look.
BEFORE = [("show o texts" + 6 * "\x02", ["show", "O'Brien \"de Man\"", "texts"])]
# What is typed and cannot become anything; the last is a file that no command would read as an essay.
NOTHING = ["zz", "diff qq", "export --as q", "schema x", "schema ", "diff --stat=", "compare texts --author -st", "analyze wei"]
# What is typed, and what is offered among other things.
SEVERAL = [
    ("", {"analyze", "diff", "export", "completions", "man", "help"}),
    ("export --as ", {"json", "ndjson", "csv"}),
    ("diff ", {"Wim Aalbers", "Andrei", "keizer", "los.HTML", "kort.txt"}),
    ("show keizer --only ", {"thesis", "claim", "counter"}),
    ("analyze --", {"--target", "--json", "--model"}),
]


def environment(home):
    folder = os.path.join(home, "bin")
    os.makedirs(folder)
    os.symlink(PROGRAM, os.path.join(folder, "klantkoning"))
    return {"HOME": home, "PATH": folder + ":/usr/bin:/bin", "TERM": "xterm", "LC_ALL": "C.UTF-8", "COLUMNS": "200"}


def write_texts(home):
    os.makedirs(os.path.join(home, "texts"))
    os.makedirs(os.path.join(home, "een map"))
    for number, author in enumerate(HOSTILE):
        with open(os.path.join(home, "texts", f"{number}.md"), "w") as file:
            file.write(f"---\nauthor: {author}\n---\nDe klant is geen koning.\n")
    for name in ["texts/een stuk.md", f"texts/{NEWLINE}.md", "los.HTML", "kort.txt", "weights.model"]:
        with open(os.path.join(home, name), "w") as file:
            file.write("De klant is koning.\n")
    os.mkfifo(os.path.join(home, "texts", "pipe.md"))


class Terminal:
    """A shell on a terminal; ^X^A tells how the line stands, ^X^L all that could stand there."""

    def __init__(self, home, env, command, setup):
        self.told = os.path.join(home, "told")
        process, self.keys = pty.fork()
        if process == 0:
            os.chdir(home)
            os.execvpe(command[0], command, {**env, "TOLD": self.told})
        self.seen = b""
        threading.Thread(target=self.read, daemon=True).start()
        self.count = 0
        self.press(" " + setup.replace("\n", "; ") + "; echo rea''dy\r")
        self.wait(lambda: b"ready\r" in self.seen)

    def read(self):
        try:
            while part := os.read(self.keys, 1 << 14):
                self.seen += part
        except OSError:
            pass

    def wait(self, ready):
        end = time.monotonic() + 30
        while not ready():
            if time.monotonic() > end:
                raise SystemExit(f"no answer; on the terminal stands:\n{self.seen.decode(errors='replace')}")
            time.sleep(0.005)

    def press(self, keys):
        os.write(self.keys, keys.encode())

    def after(self, typed, key="\t"):
        """The line and its words after a key."""
        self.press("\x05\x15" + "klantkoning " + typed + key + "\x18\x01")
        answers = lambda: open(self.told, "rb").read().decode().split("\0\0\n")[:-1] if os.path.exists(self.told) else []
        self.wait(lambda: len(answers()) > self.count)
        answer = answers()[self.count].split("\0")
        self.count += 1
        return answer[0], answer[2:]


BASH = r"""
unset HISTFILE
PS1='$ '
tell() { local words=(); eval "words=($READLINE_LINE)" 2>/dev/null; printf '%s\0' "$READLINE_LINE" "${words[@]}" >>"$TOLD"; printf '\0\n' >>"$TOLD"; }
bind -x '"\C-x\C-a": tell'
bind 'set bell-style none'
bind 'set page-completions off'
bind '"\C-x\C-l": insert-completions'
source <(klantkoning completions bash)
"""

ZSH = r"""
unset HISTFILE
PS1='$ '
setopt no_beep no_list_beep
fpath=($HOME/functions $fpath)
autoload -Uz compinit
compinit -u -D
tell() { local -a words; eval "words=($BUFFER)" 2>/dev/null; printf '%s\0' "$BUFFER" "${words[@]}" >>"$TOLD"; printf '\0\n' >>"$TOLD" }
zle -N tell
bindkey '^X^A' tell
bindkey '^I' complete-word
bindkey '^U' kill-whole-line
zle -C all-matches complete-word _generic
zstyle ':completion:all-matches::::' completer _all_matches _complete
zstyle ':completion:all-matches:*' insert true
bindkey '^X^L' all-matches
"""


def path(word, home):
    """A word as it is compared: of a folder, zsh leaves the slash for what follows."""
    return f"{home}/texts" if word is None else re.sub("^~", home, word).rstrip("/")


def start(shell, home, env):
    if shell == "bash":
        return Terminal(home, env, ["bash", "--norc", "--noprofile", "-i"], BASH.strip())
    os.makedirs(os.path.join(home, "functions"))
    with open(os.path.join(home, "functions", "_klantkoning"), "wb") as file:
        file.write(subprocess.run([PROGRAM, "completions", "zsh"], check=True, capture_output=True).stdout)
    return Terminal(home, env, ["zsh", "-f", "-i"], ZSH.strip())


class Fish:
    def __init__(self, home, env):
        self.home, self.env = home, env
        folder = os.path.join(home, ".config/fish/completions")
        os.makedirs(folder)
        with open(os.path.join(folder, "klantkoning.fish"), "wb") as file:
            file.write(subprocess.run([PROGRAM, "completions", "fish"], check=True, capture_output=True).stdout)

    def candidates(self, typed):
        """Each word with its help."""
        done = subprocess.run(
            ["fish", "-c", "complete -C $argv[1]", "klantkoning " + typed], cwd=self.home, env=self.env, text=True,
            capture_output=True, timeout=30)
        if done.stderr:
            raise SystemExit(f"fish: {typed!r}: {done.stderr}")
        return dict((line.split("\t") + [""])[:2] for line in done.stdout.splitlines())


def check_terminal(shell, home, env):
    terminal = start(shell, home, env)
    failures = []
    for typed, expected in UNIQUE + BEFORE:
        line, words = terminal.after(typed)
        expected = [path(word, home) for word in expected]
        if [path(word, home) for word in words] != expected:
            failures.append((typed, expected, words, line))
    for typed in NOTHING:
        line, _ = terminal.after(typed)
        if line.rstrip() != ("klantkoning " + typed).rstrip():
            failures.append((typed, "nothing", line))
    for typed, expected in SEVERAL:
        line, words = terminal.after(typed, "\x18\x0c")
        if not expected <= set(words):
            failures.append((typed, expected, words, line))
    return failures


def check_fish(home, env):
    fish = Fish(home, env)
    failures = []
    for typed, expected in UNIQUE:
        got = fish.candidates(typed)
        if [path(word, home) for word in got] != [path(expected[-1], home)]:
            failures.append((typed, expected[-1], got))
    for typed in NOTHING:
        if got := fish.candidates(typed):
            failures.append((typed, "nothing", got))
    for typed, expected in SEVERAL:
        if not expected <= set(got := fish.candidates(typed)):
            failures.append((typed, expected, got))
    if not all(re.search("[a-z]", help) for help in fish.candidates("analyze --").values()):
        failures.append(("analyze --", "help for each", fish.candidates("analyze --")))
    return failures


def main():
    failed = False
    for shell in ["bash", "zsh", "fish"]:
        version = subprocess.run([shell, "--version"], check=True, capture_output=True, text=True).stdout.split("\n")[0]
        with tempfile.TemporaryDirectory() as home:
            env = environment(home)
            write_texts(home)
            failures = check_fish(home, env) if shell == "fish" else check_terminal(shell, home, env)
        for failure in failures:
            print(f"  {shell}:", *map(repr, failure))
        failed |= bool(failures)
        tried = UNIQUE + NOTHING + SEVERAL + ([] if shell == "fish" else BEFORE)
        print(f"{version}: {len(tried) - len(failures)} of {len(tried)} lines completed")
    sys.exit(failed)


main()
