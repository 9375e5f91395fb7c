"""The built wheel, installed into an environment of its own outside the checkout, extracts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

from reports import REPORT, good_answer
from scripted import serving

ROOT = Path(__file__).parents[1]
PROGRAM = """
import json, sys
from pathlib import Path
import accordant
result = accordant.extract_agreement(Path(sys.argv[1]), model="openai/scripted", base_url=sys.argv[2])
print(json.dumps({"home": accordant.__file__, "country": result.record.parties[1].country, "spans": result.model_dump(mode="json")["evidence"]["/signing/on"]["spans"]}))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)], check=True, capture_output=True)
    return next(out.glob("accordant-*.whl"))


def test_the_wheel_holds_prompts_schemas_word_lists_and_the_typed_mark(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {
        "accordant/py.typed", "accordant/prompts/agreement/extract.v1.j2", "accordant/prompts/any/repair.v1.j2",
        "accordant/lexicons/ar/roles.txt", "accordant/lexicons/codes/areas.txt", "accordant/schemas/agreement.schema.json",
    } <= names  # fmt: skip
    assert not [name for name in names if name.startswith(("tests/", "evals/", "cassettes/"))]


def test_installed_elsewhere_it_extracts(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "env"
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True)
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True, cwd=tmp_path)
    site = next(home.glob("lib/python*/site-packages"))
    (site / "dependencies.pth").write_text(sysconfig.get_paths()["purelib"])  # the packages it needs; .pth files in there do not count
    text = tmp_path / "report.txt"
    text.write_text(REPORT, "utf-8")
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    with serving(good_answer()) as server:
        done = subprocess.run([python, "-c", PROGRAM, text, server.base_url], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert Path(found["home"]).is_relative_to(home)
    assert found["country"] == "KZ"
    assert [span["text"] for span in found["spans"]] == ["4 March 2025"]
