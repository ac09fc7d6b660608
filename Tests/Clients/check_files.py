#!/usr/bin/env python3
"""What the program leaves of files, whatever happens to them, to the disk and to itself.

    check_files.py PROGRAM [--dynamic PROGRAM] [--kills N] [--only CHECK,...]

An output is whole or as it was after a full disk, a limit, a signal at a random moment (N for each way to write; 12 unless
told); nothing is left beside it. Inputs that are links, pipes, devices, unreadable, or changed while they are read are
told of by name, and the others are read. What must happen at an exact moment needs a C compiler, and the same program
built to load libraries (the debug build does); a disk of its own needs root or user namespaces. Says NOT RUN where there
is none.
"""

import fcntl
import json
import os
import pathlib
import random
import resource
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time

from tally import Tally

PROGRAM = os.path.abspath(sys.argv[1])
DYNAMIC = os.path.abspath(sys.argv[sys.argv.index("--dynamic") + 1]) if "--dynamic" in sys.argv else None
KILLS = int(sys.argv[sys.argv.index("--kills") + 1]) if "--kills" in sys.argv else 12
ONLY = sys.argv[sys.argv.index("--only") + 1].split(",") if "--only" in sys.argv else []
STOPS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]
# Under `nohup`, or in the background of a script, the program would go on.
for number in STOPS:
    signal.signal(number, signal.SIG_DFL)
INSIDE = sys.argv[sys.argv.index("--inside") + 1] if "--inside" in sys.argv else None
SOURCE = pathlib.Path(__file__).parent / "meddle.c"
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
TEXT = "De klant is koning, want hij betaalt. Toch heeft hij niet altijd gelijk. Neem de bakker op de hoek.\n"
OLD = b"oud " * 5000
TALLY = Tally()
PATIENCE = 60


class Done:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def __repr__(self):
        return f"exit {self.code}: {self.err[-300:]}"


def run(folder, *arguments, code=None, **more):
    """Runs the program; a call that hangs is one that fails."""
    more = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    environment = ENVIRONMENT | more.pop("env", {})
    program = DYNAMIC if "LD_PRELOAD" in environment else PROGRAM
    process = subprocess.Popen([program, *map(str, arguments)], cwd=folder, env=environment, **more)
    try:
        out, err = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return Done("hangs", b"", "")
    return Done(process.returncode, out or b"", (err or b"").decode(errors="replace"))


def ids(done):
    return [json.loads(line)["id"] for line in done.out.decode().split("\n") if line]


def leftovers(folder):
    return [path.name for path in pathlib.Path(folder).iterdir() if path.name.startswith(".klantkoning")]


class Folder:
    """A folder with two essays, for one case."""

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp())
        self.path.chmod(0o755)
        (self.path / "in").mkdir()
        for name in ["een", "twee"]:
            (self.path / "in" / f"{name}.md").write_text(TEXT)
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path)


# MARK: Writing

# Ways to write a file: the words of the command line, and the file that they name with {}.
WRITINGS = [["export", "in", "-o", "{}"], ["export", "--as", "ndjson", "in", "-o", "{}"], ["report", "in", "-o", "{}"],
            ["tag", "in", "-o", "{}"], ["export", "--as", "csv", "in", "-o", "{}"], ["export", "--as", "tei", "in", "-o", "{}"],
            ["analyze", "in", "-o", "{}"], ["show", "in/een.md", "-o", "{}"]]


def writing(words, target):
    return [word.replace("{}", str(target)) for word in words]


def check_replacing():
    area = "output: mode, links, folders"
    for words in WRITINGS:
        with Folder() as folder:
            (folder / "echt").mkdir()
            (folder / "echt" / "uit").write_bytes(OLD)
            (folder / "echt" / "uit").chmod(0o640)
            (folder / "uit").symlink_to("echt/uit")
            (folder / "nieuw").symlink_to("echt/nieuw")
            wanted = run(folder, *writing(words, "apart"))
            expected = (folder / "apart").read_bytes()
            for name in ["uit", "nieuw"]:
                done = run(folder, *writing(words, name))
                TALLY.case(area, done.code == 0 == wanted.code and (folder / "echt" / name).read_bytes() == expected
                           and (folder / name).is_symlink() and not leftovers(folder / "echt"), f"{words} {name} {done}")
            TALLY.case(area, stat.S_IMODE((folder / "echt" / "uit").stat().st_mode) == 0o640, f"{words}: mode")
            umask = subprocess.run(["sh", "-c", "umask 077; exec \"$0\" \"$@\"", PROGRAM, *writing(words, "eigen")], cwd=folder, env=ENVIRONMENT)
            TALLY.case(area, umask.returncode == 0 and stat.S_IMODE((folder / "eigen").stat().st_mode) == 0o600, f"{words}: umask")
            done = run(folder, *writing(words, "in"))
            TALLY.case(area, done.code == 2 and "in:" in done.err, f"{words}: a folder {done}")
            done = run(folder, *writing(words, "geen/uit"))
            TALLY.case(area, done.code == 2 and "geen/uit: no such file or folder" in done.err, f"{words}: no folder {done}")
            (folder / "zelf").symlink_to("/proc/self/fd/1")
            done = run(folder, *writing(words, "zelf"))
            TALLY.case(area, done.code == 0 and done.out == expected and (folder / "zelf").is_symlink(), f"{words}: our own output {done}")


def check_same():
    area = "input and output the same"
    calls = [["export", "in/een.md", "-o", "in/een.md"], ["report", "./in/een.md", "in/twee.md", "-o", "in/../in/een.md"],
             ["tag", "link.md", "-o", "in/een.md"], ["show", "in/een.md", "-o", "link.md"], ["explain", "in/een.md:1", "-o", "in/een.md"],
             ["diff", "in/een.md", "in/twee.md", "-o", "hard.md"], ["compare", "in", "--author", "in/een.md", "-o", "in/een.md"],
             ["analyze", "--model", "in/een.md", "in/twee.md", "-o", "in/een.md"], ["evaluate", "gold", "in/een.md", "--export", "in/een.md"],
             ["train", "gold", "in/een.md", "-o", "in/een.md"], ["adages", "/proc/self/cwd/in/een.md", "-o", "in/een.md"]]
    for words in calls:
        with Folder() as folder:
            (folder / "gold").mkdir()
            (folder / "link.md").symlink_to("in/een.md")
            os.link(folder / "in/een.md", folder / "hard.md")
            done = run(folder, *words)
            TALLY.case(area, done.code == 2 and "input and output at once" in done.err and (folder / "in/een.md").read_text() == TEXT, f"{words} {done}")
    for command in ["export", "analyze", "tag", "report"]:
        with Folder() as folder:
            with open(folder / "in/een.md", "ab") as end:
                done = run(folder, command, "in/een.md", stdout=end)
            TALLY.case(area, done.code == 2 and (folder / "in/een.md").read_text() == TEXT, f"{command} >> {done}")
            with open(folder / "in/een.md", "rb") as begin:
                done = run(folder, command, "-", "-o", "in/een.md", stdin=begin)
            TALLY.case(area, done.code == 2 and (folder / "in/een.md").read_text() == TEXT, f"{command} < {done}")
            for _ in range(2):
                done = run(folder, command, "in", "-o", "in/uit.md")
                written = (folder / "in/uit.md").read_bytes()
                TALLY.case(area, done.code == 0 and b"uit.md" not in written, f"{command}: in the folder {done}")
            with open(folder / "in/uit.md", "wb") as end:
                done = run(folder, command, "in", stdout=end)
            TALLY.case(area, done.code == 0 and (folder / "in/uit.md").read_bytes() == written, f"{command}: > in the folder {done}")


# MARK: Reading

def check_links():
    area = "links in folders"
    with Folder() as folder:
        (folder / "buiten").mkdir()
        (folder / "buiten" / "geheim.md").write_text(TEXT)
        for name, goal in [("uit.md", "../buiten/geheim.md"), ("map", "../buiten"), ("rond", "."), ("op", ".."), ("weg.md", "nergens"), ("zelf.md", "zelf.md"), ("passwd.txt", "/etc/passwd")]:
            (folder / "in" / name).symlink_to(goal)
        for command in ["export --as ndjson", "export --as csv", "analyze", "compare", "report", "tag", "adages"]:
            done = run(folder, *command.split(), "in")
            TALLY.case(area, done.code == 0 and b"geheim" not in done.out and b"root:" not in done.out
                       and all(f"in/{name}: note: skipped: a symbolic link" in done.err for name in ["uit.md", "map", "rond", "op", "weg.md", "passwd.txt"]), f"{command} {done}")
        done = run(folder, "export", "--as", "ndjson", "-L", "in")
        TALLY.case(area, set(ids(done)) >= {"een", "twee", "uit", "geheim"} and len(ids(done)) < 12, f"-L {ids(done)}")
        for path, name in [("in/uit.md", "uit"), ("in/map", "geheim"), ("in/map/", "geheim"), ("in/rond/een.md", "een")]:
            done = run(folder, "export", "--as", "ndjson", path)
            TALLY.case(area, done.code == 0 and ids(done) == [name], f"{path} is named {done}")


def check_deep():
    area = "folders deeper than a path may be long"
    with Folder() as folder:
        os.mkdir(folder / "in/map")
        inner = os.open(folder / "in/map", os.O_RDONLY)
        for _ in range(20):
            os.mkdir("d" * 250, dir_fd=inner)
            outer, inner = inner, os.open("d" * 250, os.O_RDONLY, dir_fd=inner)
            os.close(outer)
        with os.fdopen(os.open("diep.md", os.O_WRONLY | os.O_CREAT, dir_fd=inner), "w") as file:
            file.write(TEXT)
        os.close(inner)
        for command in ["export --as ndjson", "analyze", "compare", "report", "tag", "adages", "export --as ndjson -L"]:
            done = run(folder, *command.split(), "in")
            TALLY.case(area, done.code == 1 and done.out and "ddd: the name or the path is longer than the system allows" in done.err, f"{command} {done}")
            done = run(folder, *command.split(), "in/map")
            TALLY.case(area, done.code == 2 and "longer than the system" in done.err, f"{command} alone {done}")


def check_special():
    area = "pipes, sockets, devices"
    with Folder() as folder:
        os.mkfifo(folder / "in/pijp.md")
        plug = socket.socket(socket.AF_UNIX)
        plug.bind(str(folder / "in/stop.md"))
        names = ["pijp.md", "stop.md"]
        try:
            os.mknod(folder / "in/nul.txt", 0o666 | stat.S_IFCHR, os.makedev(1, 5))
            os.mknod(folder / "in/schijf.txt", 0o666 | stat.S_IFBLK, os.makedev(7, 99))
            names += ["nul.txt", "schijf.txt"]
        except OSError:
            TALLY.omit("devices in a folder", "they cannot be made here")
        for command in ["export --as ndjson", "analyze", "compare", "report", "tag", "adages", "export"]:
            done = run(folder, *command.split(), "in")
            TALLY.case(area, done.code == 0 and all(f"in/{name}: note: skipped: not a regular file" in done.err for name in names), f"{command} {done}")
        writer = threading.Thread(target=lambda: (folder / "in/pijp.md").write_text(TEXT))
        writer.start()
        done = run(folder, "export", "--as", "ndjson", "in/pijp.md")
        writer.join()
        TALLY.case(area, done.code == 0 and ids(done) == ["pijp"], f"a named pipe {done}")
        for path, word in [("in/stop.md", "in/stop.md"), ("/dev/zero", "larger than"), ("/dev/null", "empty"), ("/dev/shm", "no essays")]:
            done = run(folder, "export", path, "in/een.md")
            TALLY.case(area, done.code == 1 and word in done.err and b'"id": "een"' in done.out, f"{path} {done}")
        with open(folder / "in/een.md") as begin:
            done = run(folder, "export", "--as", "ndjson", "/dev/stdin", stdin=begin)
        TALLY.case(area, done.code == 0 and ids(done) == ["stdin"], f"/dev/stdin {done}")
        os.mkfifo(folder / "naar")
        told = []
        reader = threading.Thread(target=lambda: told.append((folder / "naar").read_bytes()))
        reader.start()
        done = run(folder, "export", "in/een.md", "-o", "naar")
        reader.join()
        TALLY.case(area, done.code == 0 and told[0].startswith(b"{") and stat.S_ISFIFO((folder / "naar").stat().st_mode), f"-o pipe {done}")
        plug.close()


def as_nobody(more=None):
    """What makes a process one of a user who must not do everything."""
    return {} if os.getuid() else {"user": 65534, "group": 65534, "extra_groups": []}


def check_unreadable():
    area = "what may not be read or written"
    with Folder() as folder:
        (folder / "in/dicht.md").write_text(TEXT)
        (folder / "in/dicht.md").chmod(0)
        for name, mode in [("gesloten", 0), ("blind", 0o311), ("dood", 0o444)]:
            (folder / "in" / name).mkdir()
            (folder / "in" / name / "binnen.md").write_text(TEXT)
            # It cannot be known that this is a folder where nothing may be looked at.
            (folder / "in" / name / "onder").mkdir()
            (folder / "in" / name).chmod(mode)
        for command in ["export --as ndjson", "export", "analyze", "compare", "report", "tag", "adages"]:
            done = run(folder, *command.split(), "in", **as_nobody())
            told = all(f"in/{name}: no permission" in done.err for name in ["dicht.md", "gesloten", "blind", "dood/binnen.md", "dood/onder"])
            TALLY.case(area, done.code == 1 and told and done.out, f"{command} {done}")
        done = run(folder, "export", "in/dicht.md", **as_nobody())
        TALLY.case(area, done.code == 2 and "in/dicht.md: no permission" in done.err, f"alone {done}")
        (folder / "vast").mkdir()
        (folder / "vast/uit").write_bytes(OLD)
        (folder / "open").mkdir()
        (folder / "open/uit").write_bytes(OLD)
        (folder / "vast/uit").chmod(0o666)
        (folder / "open").chmod(0o777)
        (folder / "open/uit").chmod(0o444)
        for words in WRITINGS:
            for place in ["vast/uit", "open/uit", "vast/nieuw"]:
                words_ = writing([word.replace("in", "in/een.md") if word == "in" else word for word in words], place)
                done = run(folder, *words_, **as_nobody())
                isOld = (folder / place).read_bytes() == OLD if place != "vast/nieuw" else not (folder / place).exists()
                TALLY.case(area, done.code == 2 and f"{place}: no permission" in done.err and isOld and not leftovers(folder / "open"), f"{words_} {done}")
        for name in ["gesloten", "blind", "dood"]:
            (folder / "in" / name).chmod(0o755)


def check_meddled(shim):
    area = "changed or gone while it is read"
    if not shim:
        return TALLY.omit(area, "no C compiler, or no --dynamic PROGRAM")
    big = TEXT * 3000
    for what, word in [("APPEND", "changed while it was read"), ("TRUNCATE", "changed while it was read"), ("TOUCH", "changed while it was read"),
                       ("UNLINK", "is gone"), ("FIFO", "changed while it was read"), ("LINK", "changed while it was read")]:
        for command, name in [("export --as ndjson", "zz.md"), ("export", "zz.md"), ("analyze", "zz.md"), ("tag", "zz.md"), ("report", "zz.md"),
                              ("compare", "zz.md"), ("adages", "zz.txt")]:
            with Folder() as folder:
                target = folder / "in" / name
                target.write_text(big)
                done = run(folder, *command.split(), "in", env={"LD_PRELOAD": str(shim), "MEDDLE": what, "MEDDLE_WITH": f"in/{name}"})
                good = b"een" in done.out and b"twee" in done.out or command == "adages"
                TALLY.case(area, done.code == 1 and f"in/{name}: " in done.err and word in done.err and good, f"{what} {command} {done}")
        with Folder() as folder:
            (folder / "zz.md").write_text(big)
            if what in ("APPEND", "TRUNCATE", "TOUCH", "UNLINK", "FIFO"):
                done = run(folder, "export", "zz.md", "-o", "uit", env={"LD_PRELOAD": str(shim), "MEDDLE": what, "MEDDLE_WITH": "zz.md"})
                TALLY.case(area, done.code == 2 and word in done.err and not (folder / "uit").exists(), f"{what} alone {done}")
            (folder / "r.ndjson").write_text("".join(json.dumps({"id": f"e{at}", "text": TEXT}) + "\n" for at in range(40)))
            if what in ("APPEND", "TOUCH", "UNLINK"):
                done = run(folder, "export", "--as", "ndjson", "r.ndjson", env={"LD_PRELOAD": str(shim), "MEDDLE": what, "MEDDLE_WITH": "r.ndjson"})
                kept = sum(b'"components"' in line for line in done.out.split(b"\n"))
                TALLY.case(area, kept == (0 if what == "UNLINK" else 40) and done.code == (2 if what == "UNLINK" else 1) and word in done.err, f"{what} records {kept} {done}")
    # In earnest: a file that another process writes all the while.
    with Folder() as folder:
        busy = folder / "in/zz.md"
        busy.write_text(TEXT * 200000)
        stop = threading.Event()

        def write():
            with open(busy, "a") as file:
                while not stop.is_set():
                    file.write("x")
                    file.flush()
        writer = threading.Thread(target=write)
        writer.start()
        done = run(folder, "analyze", "in")
        stop.set()
        writer.join()
        TALLY.case(area, done.code == 1 and "in/zz.md: changed while it was read" in done.err and b"een" in done.out, f"a writer {done}")


# MARK: Streams

def check_streams():
    area = "closed and full streams"
    commands = ["export", "export --as ndjson", "analyze", "compare", "show andrei", "explain keizer", "tag", "report", "schema", "man",
                "diff andrei keizer", "adages", "--help", "--version", "completions bash"]
    with Folder() as folder:
        for command in commands:
            with open("/dev/full", "wb") as full:
                done = run(folder, *command.split(), stdout=full)
                TALLY.case(area, done.code == 2 and "standard output: No space left on device" in done.err, f"{command} > /dev/full {done}")
                good = run(folder, *command.split(), stderr=full)
                TALLY.case(area, good.code == 0 and good.out, f"{command} 2> /dev/full {good}")
            reader, writer = os.pipe()
            os.close(reader)
            done = run(folder, *command.split(), stdout=writer)
            os.close(writer)
            TALLY.case(area, done.code == 0 and not done.err, f"{command} | true {done}")
            done = run(folder, *command.split(), stdout=None, stderr=subprocess.PIPE, preexec_fn=lambda: os.close(1))
            TALLY.case(area, done.code == 2 and "standard output: Bad file descriptor" in done.err, f"{command} >&- {done}")
            # A pipe that others made one that does not wait.
            reader, writer = os.pipe()
            fcntl.fcntl(writer, fcntl.F_SETFL, os.O_NONBLOCK)
            process = subprocess.Popen([PROGRAM, *command.split()], stdout=writer, cwd=folder, env=ENVIRONMENT, stderr=subprocess.PIPE)
            os.close(writer)
            time.sleep(0.05)
            with os.fdopen(reader, "rb") as taken:
                data = taken.read()
            process.stderr.close()
            TALLY.case(area, process.wait() == 0 and data == good.out, f"{command} to a pipe that does not wait: {len(data)}")
        for closed in [(0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)]:
            for words in WRITINGS:
                expected = run(folder, *writing(words, "heel"))
                done = run(folder, *writing(words, "uit"), "weg.md" if words[0] != "show" else "-q", stdin=None, stdout=None,
                           **({"stderr": None} if 2 in closed else {}), preexec_fn=lambda: [os.close(each) for each in closed])
                TALLY.case(area, expected.code == 0 and done.code in (0, 1) and b"klantkoning: " not in (folder / "uit").read_bytes()
                           and (folder / "uit").stat().st_size >= (folder / "heel").stat().st_size, f"{words} without {closed} {done}")
                (folder / "uit").unlink()


# MARK: Limits

def check_limits():
    for area, kind, values in [("ulimit -f (bytes of a file)", resource.RLIMIT_FSIZE, [0, 1, 1000, 4096, 20000]),
                               ("ulimit -n (open files)", resource.RLIMIT_NOFILE, [3, 4, 5, 6, 7, 8, 10, 16]),
                               ("ulimit -v (memory)", resource.RLIMIT_AS, [size << 20 for size in [16, 24, 32, 48, 64, 96, 128, 192, 256]]),
                               ("ulimit -s (stack)", resource.RLIMIT_STACK, [size << 10 for size in [64, 128, 256, 1024]]),
                               ("ulimit -t (seconds)", resource.RLIMIT_CPU, [0]), ("ulimit -u (threads)", resource.RLIMIT_NPROC, [0, 1, 2])]:
        for words in WRITINGS:
            for value in values:
                with Folder() as folder:
                    for number in range(30):
                        (folder / "in" / f"e{number}.md").write_text(TEXT * 20)
                    (folder / "uit").write_bytes(OLD)
                    folder.chmod(0o777)
                    (folder / "uit").chmod(0o666)
                    whole = run(folder, *writing(words, "heel"))
                    expected = (folder / "heel").read_bytes()
                    more = as_nobody() if kind == resource.RLIMIT_NPROC else {}
                    done = run(folder, *writing(words, "uit"), preexec_fn=lambda: resource.setrlimit(kind, (value, value)), **more)
                    now = (folder / "uit").read_bytes()
                    # With 1 some of the input could not be read, and the rest stands there.
                    isDone = now == expected if done.code == 0 else now == OLD if done.code != 1 else "Too many open files" in done.err
                    isTold = kind != resource.RLIMIT_FSIZE or value >= len(expected) or done.code == 2 and "uit: File too large" in done.err
                    TALLY.case(area, whole.code == 0 and done.code != "hangs" and isDone and isTold and not leftovers(folder), f"{words} {value}: {done} {leftovers(folder)}")


def check_kills(shim, signals, area):
    """Signals at random moments, the later ones while it is written."""
    rng = random.Random(8)
    ways = [({}, "")] + ([({"LD_PRELOAD": str(shim), "MEDDLE": "NAMED", "MEDDLE_WITH": "x"}, ", with a name")] if shim else [])
    for words in WRITINGS:
        for environment, name in ways:
            with Folder() as folder:
                for number in range(40):
                    (folder / "in" / f"e{number}.md").write_text(TEXT * 60)
                start = time.time()
                whole = run(folder, *writing(words, "heel"), env=environment)
                took, expected = time.time() - start, (folder / "heel").read_bytes()
                for _ in range(KILLS):
                    (folder / "uit").write_bytes(OLD)
                    process = subprocess.Popen([DYNAMIC if name else PROGRAM, *writing(words, "uit")], cwd=folder, env=ENVIRONMENT | environment,
                                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                    time.sleep(rng.choice([rng.uniform(0, took), rng.uniform(0.7 * took, 1.05 * took)]))
                    number = rng.choice(signals)
                    process.send_signal(number)
                    code = process.wait(timeout=PATIENCE)
                    now = (folder / "uit").read_bytes()
                    left = leftovers(folder)
                    isWhole = now == (expected if code == 0 else OLD) or code == -number and now == expected
                    isClean = not left or number == signal.SIGKILL and name
                    TALLY.case(area + name, whole.code == 0 and code in (0, -number) and isWhole and isClean, f"{words} {number}: {code} {len(now)} {left}")
                    for each in left:
                        (folder / each).unlink()


# MARK: A disk of its own

def check_full_disk():
    """Runs this script again where a small disk can be mounted."""
    area = "a full disk"
    with tempfile.TemporaryDirectory() as place:
        alone = ["unshare", "--mount"] if os.getuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]
        mount = [*alone, "sh", "-c", 'mount -t tmpfs -o size=64k none "$0" && exec "$@"', place]
        if subprocess.run([*mount, "true"], capture_output=True).returncode:
            return TALLY.omit(area, "a disk cannot be mounted here; this needs root or user namespaces")
        done = subprocess.run([*mount, sys.executable, __file__, PROGRAM, "--inside", place], capture_output=True, text=True)
        try:
            counts = json.loads(done.stdout.split("\n")[-2])
        except (ValueError, IndexError):
            counts = [[False, done.stdout[-500:] + done.stderr[-500:]]]
        for holds, told in counts:
            TALLY.case(area, holds, told)


def inside(disk):
    """On a disk of 64 KB: prints each case and whether it holds."""
    cases = []
    with Folder() as folder:
        for number in range(20):
            (folder / "in" / f"e{number}.md").write_text(TEXT * 40)
        target = pathlib.Path(disk) / "uit"
        free = lambda: os.statvfs(disk).f_bavail
        for words in WRITINGS + [["evaluate", "gold", "in", "--export", "{}"]]:
            if words[0] == "evaluate":
                run(folder, "export", "--as", "reading", "in", "-o", "gold")
            expected = run(folder, *writing(words, "heel"))
            size = (folder / "heel").stat().st_size
            for filler in [0, 20 << 10, 44 << 10]:
                target.write_bytes(OLD[:4096])
                (pathlib.Path(disk) / "vol").write_bytes(b"x" * filler)
                before = free()
                done = run(folder, *writing(words, target))
                now = target.read_bytes()
                fits = done.code == 0 and now == (folder / "heel").read_bytes()
                isOld = done.code == 2 and now == OLD[:4096] and free() == before and "uit: No space left on device" in done.err
                cases.append([expected.code == 0 and (fits or isOld) and not leftovers(disk), f"{words} {size} {filler}: {done} {len(now)}"])
                with open(pathlib.Path(disk) / "stroom", "wb") as end:
                    done = run(folder, *[word for word in words if word not in ("-o", "{}", "--export")], stdout=end)
                cases.append([words[0] == "evaluate" or done.code == 0 or done.code == 2 and "No space left" in done.err, f"{words} > {filler}: {done}"])
                (pathlib.Path(disk) / "stroom").unlink()
        for form in ["brat", "reading"]:
            for filler in [0, 30 << 10, 60 << 10]:
                (pathlib.Path(disk) / "vol").write_bytes(b"x" * filler)
                done = run(folder, "export", "--as", form, "in", "-o", pathlib.Path(disk) / form)
                run(folder, "export", "--as", form, "in", "-o", "heel-" + form)
                whole = all(path.read_bytes() == (folder / ("heel-" + form) / path.name).read_bytes() for path in (pathlib.Path(disk) / form).glob("*"))
                cases.append([done.code in (0, 2) and whole, f"{form} {filler}: {done}"])
                shutil.rmtree(pathlib.Path(disk) / form, ignore_errors=True)
    print()
    print(json.dumps(cases))


def compiled(folder):
    """What meddles with the files of a call at an exact moment; None without a C compiler, or a program that takes it."""
    if not DYNAMIC:
        return None
    for compiler in ["cc", "gcc", "clang", "/opt/swift/usr/bin/clang"]:
        if shutil.which(compiler):
            shim = folder / "meddle.so"
            if subprocess.run([compiler, "-shared", "-fPIC", "-o", shim, SOURCE, "-ldl"]).returncode == 0:
                return shim
    return None


def main():
    if INSIDE:
        return inside(INSIDE)
    with tempfile.TemporaryDirectory() as name:
        global PROGRAM
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        # Where everybody may run it.
        PROGRAM = shutil.copy(PROGRAM, folder / "klantkoning")
        shim = compiled(folder)
        checks = {
            "replacing": check_replacing, "same": check_same, "links": check_links, "deep": check_deep, "special": check_special,
            "unreadable": check_unreadable, "meddled": lambda: check_meddled(shim), "streams": check_streams, "limits": check_limits,
            "disk": check_full_disk, "signals": lambda: check_kills(shim, STOPS, "a signal at a random moment"),
            "kills": lambda: check_kills(shim, [signal.SIGKILL], "kill -9 at a random moment")}
        for name, check in checks.items():
            if name in ONLY or not ONLY:
                check()
    TALLY.end()


main()
