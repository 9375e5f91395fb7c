import sys

import pytest
from typer.testing import CliRunner

from accordant.cli.app import app
from accordant.cli.failing import EXIT_CODES

RUNNER = CliRunner()
COMMANDS = [["extract"], ["verify"], ["schema"], ["prompt", "list"], ["prompt", "show"]]


@pytest.mark.parametrize("command", [[], *COMMANDS])
def test_every_help_shows_an_example(command: list[str]) -> None:
    result = RUNNER.invoke(app, [*command, "--help"])
    assert result.exit_code == 0
    assert f"    {' '.join(['accordant', *command])}" in result.stdout.split("Examples:")[1]


@pytest.mark.parametrize("command", [[], ["extract"], ["verify"]])
def test_the_exit_codes_are_in_the_help(command: list[str]) -> None:
    shown = RUNNER.invoke(app, [*command, "--help"]).stdout
    for code, meaning in EXIT_CODES.items():
        assert f"{code}  {meaning}" in shown


def test_the_exit_codes_are_those_that_are_promised() -> None:
    assert list(EXIT_CODES) == [0, 1, 2, 3, 4, 70, 130, 141]


def test_help_loads_nothing_heavy(run: object) -> None:
    import subprocess

    from program import environment

    program = (
        "import sys; from accordant.cli import main; sys.argv = ['accordant', '--help']\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print(sorted({'openai', 'instructor', 'pydantic', 'rich', 'babel', 'jinja2', 'accordant.extracting'} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, env=environment(), check=True)
    assert done.stderr.decode().strip() == "[]"


def test_an_unknown_command_and_an_unknown_option_are_bad_usage() -> None:
    assert RUNNER.invoke(app, ["translate"]).exit_code == 2
    assert RUNNER.invoke(app, ["extract", "--no-such-option"]).exit_code == 2
    assert RUNNER.invoke(app, ["extract"]).exit_code == 2


def test_the_version_is_printed() -> None:
    assert RUNNER.invoke(app, ["--version"]).stdout == "accordant 0.1.0\n"
