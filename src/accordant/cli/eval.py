"""`accordant eval`: the cases through the evals, and the figures as tables or JSON.

A bare percentage hides what it was taken over; so each figure stands beside its counts, and a case that was not scored is named.
"""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from accordant.cli.failing import BAD_INPUT, leave, say, told
from accordant.providers import OFFLINE

if TYPE_CHECKING:
    from rich.table import Table

    from accordant.evals.cases import Case
    from accordant.evals.counts import Counts
    from accordant.evals.predicting import Outcome
    from accordant.evals.report import Report
    from accordant.extraction import Usage


class ReportFormat(StrEnum):
    """How the figures are printed."""

    table = "table"
    json = "json"


class SplitName(StrEnum):
    """The two halves of the cases."""

    dev = "dev"
    held_out = "held-out"


def evaluate(
    cases: Annotated[Path, typer.Argument(metavar="CASES_DIR", help="A folder of cases, each a folder of its own.")] = Path("evals/agreements"),
    case: Annotated[list[str] | None, typer.Option("--case", metavar="NAME", help="Only this case; may be repeated.", show_default=False)] = None,
    format: Annotated[ReportFormat, typer.Option("--format", "-f", help="Tables for people, or JSON with every wrong and missing value.")] = ReportFormat.table,
    cassettes: Annotated[Path, typer.Option(metavar="DIR", help="Where the recorded completions are, one cassette a case.")] = Path("cassettes"),
    record: Annotated[bool, typer.Option("--record", help="Ask a model anew, and record its answers in the cassettes.")] = False,
    model: Annotated[str | None, typer.Option("--model", "-m", metavar="PROVIDER/NAME", help="offline: the built-in reader instead of recorded completions. With --record: the model that reads; else ACCORDANT_MODEL.", show_default=False)] = None,
    split: Annotated[SplitName | None, typer.Option(help="Only the cases that rules were built on, or only those that were held out.", show_default=False)] = None,
    base_url: Annotated[str | None, typer.Option(metavar="URL", help="With --record: any OpenAI-compatible endpoint.", show_default=False)] = None,
) -> None:
    """Print precision, recall and F1 by field over the cases, from recorded completions or by the built-in reader: no key, no network.

    Exits with 2 where no case has a cassette, or where a cassette no longer fits what would be sent.
    """
    with told():
        offline = model == OFFLINE
        if record and offline:
            say("the built-in reader's answers are not recorded; leave --record out")
            leave(BAD_INPUT)
        if not record and ((model and not offline) or base_url):
            say("--model and --base-url go with --record (or --model offline alone); a replay takes the model from its cassette")
            leave(BAD_INPUT)
        from accordant.evals.cases import cases_in

        chosen = cases_in(cases, case or [], split=split.value if split else None)
        _print(_report(chosen, cassettes, record=record, offline=offline, model=model, base_url=base_url), format)


def _report(chosen: list[Case], cassettes: Path, *, record: bool, offline: bool, model: str | None, base_url: str | None) -> Report:
    from accordant.evals.report import Endpoint, evaluate
    from accordant.providers import chosen_model, model_named

    endpoint = None
    if record:
        endpoint = Endpoint(model_named(chosen_model(model)).id, base_url)

    def begin(case: Case) -> None:
        if endpoint is not None:
            say(f"recording {case.name} with {endpoint.model}")

    return evaluate(chosen, cassettes, record=endpoint, offline=offline, begin=begin)


def _print(report: Report, format: ReportFormat) -> None:
    from accordant.cli.terminal import json_text, write_data, write_text

    if format is ReportFormat.json:
        write_data(json_text(report.as_json(), indent=2))
    elif report.outcomes:
        write_text(report_text(report))
    missing = [one for one in report.not_scored if one.missing]
    if missing and report.outcomes:
        say(f"{len(missing)} cases have no recording and are not scored (--model offline reads them): {', '.join(one.case for one in missing)}")
    for one in report.not_scored:
        if not (one.missing and report.outcomes):
            say(f"{one.case} is not scored: {one.reason}")
    if not report.outcomes or not all(one.missing for one in report.not_scored):
        leave(BAD_INPUT)


def report_text(report: Report) -> str:
    """The report as tables: by field, by case, and what became of the values and what they cost."""
    from accordant.cli.terminal import console_for_text, plain

    console = console_for_text()
    for table in (_fields(report), _paraphrases(report), _languages(report), _cases(report), _values(report)):
        if table.row_count:
            console.print(table)
    for outcome in report.outcomes:
        if outcome.error:
            console.print(plain(f"{outcome.case.name}: no usable answer, scored as no record ({outcome.error})"))
    scored, total = len(report.outcomes), len(report.outcomes) + len(report.not_scored)
    models = ", ".join(dict.fromkeys(outcome.model or "?" for outcome in report.outcomes))
    console.print(plain(f"{scored} of {total} cases scored; " + ("read offline" if models == OFFLINE else f"answers recorded from {models}")))
    if report.pinned.of:
        console.print(plain(f"{report.pinned.there} of {report.pinned.of} right values were read where gold has them"))
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _fields(report: Report) -> Table:
    table = _table("field", "TP", "FP", "FN", "precision", "recall", "F1")
    for name, counts in report.score.fields.items():
        table.add_row(name, *_figures(counts))
    table.add_section()
    table.add_row("all fields (micro)", *_figures(report.score.total), style="bold")
    return table


def _paraphrases(report: Report) -> Table:
    table = _table("in the model's own words, wording not scored", "in both", "gold only", "answer only")
    for name, presence in report.score.paraphrases.items():
        table.add_row(name, str(presence.both), str(presence.gold_only), str(presence.predicted_only))
    return table


def _languages(report: Report) -> Table:
    table = _table("language", "TP", "FP", "FN", "precision", "recall", "F1")
    if len(report.languages) > 1:
        for language, score in report.languages.items():
            table.add_row(language, *_figures(score.total))
    return table


def _cases(report: Report) -> Table:
    table = _table("case", "records", "TP", "FP", "FN", "precision", "recall", "F1")
    for outcome in report.outcomes:
        table.add_row(outcome.case.name, f"{outcome.predicted} of {len(outcome.case.gold)}", *_figures(outcome.score.total))
    return table


def _values(report: Report) -> Table:
    table = _table("what became of the values", "supported", "unverifiable", "rejected", "requests", "tokens", "US$")
    for outcome in report.outcomes:
        table.add_row(outcome.case.name, *_spent(outcome, outcome.usage))
    table.add_section()
    table.add_row("all cases", *_spent(report, report.usage), style="bold")
    return table


def _table(first: str, *others: str) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold", padding=(0, 1, 0, 0))
    table.add_column(first, overflow="fold")
    for name in others:
        table.add_column(name, justify="right")
    return table


def _figures(counts: Counts) -> tuple[str, ...]:
    numbers = (counts.true_positives, counts.false_positives, counts.false_negatives)
    return (*map(str, numbers), *("-" if share is None else f"{share:.3f}" for share in (counts.precision, counts.recall, counts.f1)))


def _spent(scored: Outcome | Report, usage: Usage) -> tuple[str, ...]:
    from accordant.evals.report import VALUES

    values: Any = scored.values
    tokens = f"{usage.prompt_tokens:,} + {usage.completion_tokens:,}"
    cost = "unknown" if usage.cost_usd is None else f"{usage.cost_usd:.4f}"
    return (*(str(values.get(name, 0)) for name in VALUES), str(usage.requests), tokens, cost)
