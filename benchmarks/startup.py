"""What it costs to start: wall time and peak memory of `import accordant` and `accordant --help`, beside what others load.

    python benchmarks/startup.py [--runs 15] [--langextract-python PYTHON]

A library that loads three SDKs before it prints its help is slow in every shell completion and every worker that starts. Each line is
a fresh interpreter; the runs of all lines are interleaved, after one that is not counted (it writes the byte code).
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

# No more is imported: on Linux a child's ru_maxrss is at least what its parent held when it was forked.

ROOT = Path(__file__).resolve().parents[1]
HELP = "import sys; sys.argv = ['accordant', '--help']; from accordant.cli import main; main()"
REQUEST = "from accordant import Agreement, first_request; first_request('a text', Agreement, model='openai/gpt-5-mini')"


def measure(python: str, code: str) -> tuple[float, float, int]:
    """Wall seconds, peak MB and exit code of one fresh interpreter that runs `code`, its output thrown away."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONWARNINGS": "ignore", "COLUMNS": "100"}
    nowhere = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
    began = time.perf_counter()
    child = os.posix_spawn(python, [python, "-c", code], environment, file_actions=nowhere)
    _, status, used = os.wait4(child, 0)
    seconds = time.perf_counter() - began
    kilobytes = used.ru_maxrss / 1024 if sys.platform == "darwin" else used.ru_maxrss
    return seconds, kilobytes / 1024, os.waitstatus_to_exitcode(status)


def at(values: list[float], share: float) -> float:
    """The value that `share` of the sorted values lie under; 0.5 is the median."""
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15, help="interpreters started for each line (15)")
    parser.add_argument("--langextract-python", metavar="PYTHON", help="the python of an environment that holds langextract")
    options = parser.parse_args()

    commands = {
        "python -c pass": (sys.executable, "pass"),
        "import accordant": (sys.executable, "import accordant"),
        "accordant --help": (sys.executable, HELP),
        "import openai": (sys.executable, "import openai"),
        "import instructor": (sys.executable, "import instructor"),
        # accordant and instructor both load on first use; so also what a program has loaded once it can extract
        "  accordant.extract_agreement": (sys.executable, "from accordant import extract_agreement"),
        "  accordant, a request built": (sys.executable, REQUEST),
        "  instructor.from_openai": (sys.executable, "from instructor import from_openai"),
    }
    if options.langextract_python:
        commands["import langextract"] = (options.langextract_python, "import langextract")

    notes = [] if options.langextract_python else ["langextract is left out: no --langextract-python was given (benchmarks/README.md)"]
    for name, (python, code) in list(commands.items()):
        *_, exit_code = measure(python, code)
        if exit_code:
            del commands[name]
            notes.append(f"{name} is left out: {python} ended with exit code {exit_code}")

    seconds: dict[str, list[float]] = {name: [] for name in commands}
    memory: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(options.runs):
        for name, (python, code) in commands.items():
            took, held, _ = measure(python, code)
            seconds[name].append(took)
            memory[name].append(held)

    print(f"Python {sys.version.split()[0]}, {options.runs} runs each, medians with quartiles\n")
    print(f"{'':<31} {'wall ms':>9} {'quartiles':>15} {'peak MB':>9}")
    for name in commands:
        low, middle, high = (1000 * at(seconds[name], share) for share in (0.25, 0.5, 0.75))
        between = f"{low:.0f} - {high:.0f}"
        print(f"{name:<31} {middle:>9.0f} {between:>15} {at(memory[name], 0.5):>9.1f}")
    for note in notes:
        print(f"\n{note}")


if __name__ == "__main__":
    main()
