"""schemas/ says what the code produces: a published schema that drifted sends its readers wrong."""

import json
from pathlib import Path

import jsonschema
import pytest

from accordant.agreement import Agreement
from accordant.cli.schema import schema_of
from accordant.cli.terminal import json_text

PUBLISHED = Path(__file__).parents[1] / "schemas"
FILES = {"agreement.schema.json": "Agreement", "extraction.schema.json": "Extraction"}


@pytest.mark.parametrize(("file", "name"), FILES.items())
def test_a_published_schema_is_what_the_code_generates(file: str, name: str) -> None:
    generated = json_text(schema_of(name), indent=2) + "\n"
    assert (PUBLISHED / file).read_text(encoding="utf-8") == generated, f"run: accordant schema {name} > schemas/{file}"


def test_every_published_schema_is_held_by_a_test() -> None:
    assert {path.name for path in PUBLISHED.glob("*.json")} == set(FILES)


@pytest.mark.parametrize("file", FILES)
def test_a_published_schema_is_a_valid_json_schema(file: str) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads((PUBLISHED / file).read_text(encoding="utf-8")))


def test_a_dumped_record_satisfies_its_published_schema() -> None:
    record = Agreement.model_validate(
        {
            "instrument": {"kind": "memorandum_of_understanding", "domains": ["defence"]},
            "parties": [{"name": "المغرب", "country": "MA"}],
            "amounts": [{"amount": {"amount": 1.5, "currency": "USD"}}],
        }
    )
    published = json.loads((PUBLISHED / "agreement.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(record.model_dump(mode="json"), published)


def test_a_code_that_is_on_no_list_does_not_satisfy_the_published_schema() -> None:
    published = json.loads((PUBLISHED / "agreement.schema.json").read_text(encoding="utf-8"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"instrument": {"kind": "gentlemen's handshake"}}, published)
