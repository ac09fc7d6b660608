"""Where the time goes, by layer: samples of `perf`, each counted for the innermost function of ours that it was in, so
that memory, strings and system calls count for who asked for them."""
import collections
import pathlib
import re
import shutil
import subprocess
import tempfile

MODULES = ["Prose", "Dutch", "Corpus", "Reports", "klantkoning"]
MANGLED = re.compile(r"\$s(\d+)(\w+)")
NAMED = re.compile(rf"\b({'|'.join(MODULES)})\.(?:\(?(\w+))?")


def shares(command, given=None):
    """Per cent by module, and by module and type; nothing where perf is missing or not allowed."""
    if not shutil.which("perf"):
        return None
    with tempfile.TemporaryDirectory() as folder, open(given or "/dev/null", "rb") as standard_input:
        data = str(pathlib.Path(folder, "perf.data"))
        record = ["perf", "record", "-q", "-F", "499", "-g", "-o", data, *map(str, command)]
        done = subprocess.run(record, stdin=standard_input, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if done.returncode:
            return None
        script = ["perf", "script", "-i", data, "-F", "ip,sym"]
        with subprocess.Popen(script, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8") as process:
            functions = collections.Counter(innermost(stack) for stack in stacks(process.stdout))
    return by_layer(functions)


def stacks(lines):
    stack = []
    for line in lines:
        if line.strip():
            stack.append(line.split()[1] if len(line.split()) > 1 else "")
        elif stack:
            yield stack
            stack = []
    if stack:
        yield stack


def innermost(stack):
    for symbol in stack:
        match = MANGLED.match(symbol)
        if match and match[2][: int(match[1])] in MODULES:
            return symbol
    return ""


def by_layer(functions):
    total = sum(functions.values())
    modules, types = collections.Counter(), collections.Counter()
    for (symbol, count), name in zip(functions.items(), demangled(functions)):
        match = NAMED.search(name.rpartition(" of ")[2]) or NAMED.search(name)
        module = match[1] if match else "elsewhere"
        modules[module] += count
        if match and match[2]:
            types[f"{module}.{match[2]}"] += count
    rounded = lambda counts: {name: round(100 * count / total, 1) for name, count in counts.most_common() if total}
    return {"modules": rounded(modules), "types": rounded(types)}


def demangled(symbols):
    if not shutil.which("swift"):
        return [re.sub(r"^\$s\d+(\D+?)(?=\d|$).*", r"\1.", symbol) for symbol in symbols]
    done = subprocess.run(["swift", "demangle", "--compact"], input="\n".join(symbols), capture_output=True,
                          encoding="utf-8")
    return done.stdout.split("\n")
