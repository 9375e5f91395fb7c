"""Public suites of cases that nobody here wrote, run and printed as one page.

    python benchmarks/public_suites.py SUITES MIRROR [--half even] [--only recognizers,names,treaties] [--markdown FILE]

SUITES is the folder of the scripts recognizers.py, names.py and treaties.py, MIRROR that of the git snapshots they read (each script says
which); neither is part of this project. Half of each suite, by hash, is left to others: what the even half says was looked at while the
lists were written.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

RECOGNIZERS = "microsoft+Recognizers-Text/repo"
SUITES = {
    "recognizers": ("Dates, numbers, money and durations (Microsoft Recognizers-Text)", ["{mirror}/" + RECOGNIZERS, "accordant", "--seconds", "1200"]),
    "names": ("Names of countries and of people", ["{mirror}", "accordant", "--limit", "1800"]),
    "treaties": ("Texts of treaties (TOTA)", ["{mirror}/mappingtreaties+tota", "--parts", "ABC", "--only", "accordant"]),
}
FENCE = "```"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("suites", type=Path)
    options.add_argument("mirror", type=Path)
    options.add_argument("--half", choices=("even", "odd"), default="even")
    options.add_argument("--only", default=",".join(SUITES))
    options.add_argument("--markdown", type=Path, help="write the page there too")
    chosen = options.parse_args()
    page = [
        "# Public suites",
        "",
        "Printed by `python benchmarks/public_suites.py SUITES MIRROR`, " + f"{datetime.now(UTC):%Y-%m-%d}, {chosen.half} half. The scripts and the git",
        "snapshots they read belong to others and are not kept here. The word lists were tuned on this half; what they say of texts that nobody looked",
        "at is for others to measure on the other half. How to read the columns stands in the scripts: `true` pairs want support, the others none.",
    ]
    for name in chosen.only.split(","):
        title, arguments = SUITES[name]
        command = [sys.executable, str(chosen.suites / f"{name}.py"), *(part.format(mirror=chosen.mirror) for part in arguments), "--half", chosen.half]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"{name}.py failed:\n{done.stderr[-2000:]}")
        output = re.sub(re.escape(str(chosen.mirror)), "MIRROR", done.stdout.strip())
        page += ["", f"## {title}", "", f"{FENCE}\n{output}\n{FENCE}"]
        print(f"{title}\n\n{output}\n", flush=True)
    if chosen.markdown:
        chosen.markdown.write_text("\n".join(page) + "\n", "utf-8")


if __name__ == "__main__":
    main()
