"""What the work around one completion costs: CPU of the client process, beside the bare SDK and plain instructor.

    python benchmarks/one_completion.py [--calls 200]

One loopback server, in a process of its own, answers every request with one fixed completion that fits the draft of `Agreement`. The
client calls it in turn, with one and the same client object, warmed up, all ways interleaved:

    bare openai client          the request body accordant sends, made beforehand; the answer is left as the SDK returns it
    instructor, a class as is   plain instructor with the draft as a pydantic class of one's own; the messages are rendered beforehand
    instructor, our class       plain instructor with the very class accordant holds: already wrapped, its JSON Schema cached
    accordant, to the draft     accordant's request, seam and parser, without what follows
    accordant                   extract_agreement(): render, send, parse, align, check, rows, lists, settle, evidence
    accordant, a new text       the same, every cache that is keyed by words of a text emptied before each call (not counted)

The documents: the invented English report of tests/reports.py, and an Arabic report of evals/. Both answers are written by hand.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

ARABIC = ROOT / "evals" / "agreements" / "jordan-kazakhstan-defence.ar" / "document.txt"
MODEL = "openai/gpt-5-mini"


def arabic_answer() -> dict[str, Any]:
    """Written by hand for ARABIC, as a good model would answer: 49 values, each with the words that state it."""
    areas = {
        "التدريب والتأهيل العسكري وتبادل الدارسين في الكليات والمعاهد العسكرية": "training",
        "الإعداد لعمليات حفظ السلام": "peacekeeping",
        "الطب العسكري والإسناد الصحي الميداني": "military_health",
        "الصناعات الدفاعية وصيانة الآليات": "defence_industry",
        "الأمن السيبراني وحماية شبكات الاتصالات": "cybersecurity",
        "مكافحة الإرهاب وتبادل الخبرات في أمن الحدود": "counter_terrorism",
    }
    chief, head = "رئيس هيئة الأركان المشتركة", "مدير عام المركز الأردني للتصميم والتطوير"
    record = {
        "instrument": {
            "quotes": ["مذكرة تفاهم للتعاون في المجالات الدفاعية"],
            "kind": "memorandum_of_understanding",
            "title": "مذكرة تفاهم للتعاون في المجالات الدفاعية",
            "title_translated": "Memorandum of understanding for cooperation in the defence fields",
            "domains": ["defence"],
        },
        "signing": {
            "quotes": ["وقّعت المملكة الأردنية الهاشمية وجمهورية كازاخستان بعمان"],
            "status": "signed", "on": None, "place": "عمان", "country": None,
        },
        "parties": [
            {"quotes": ["المملكة الأردنية الهاشمية"], "name": "المملكة الأردنية الهاشمية", "country": "JO", "kind": "state"},
            {"quotes": ["جمهورية كازاخستان"], "name": "جمهورية كازاخستان", "country": "KZ", "kind": "state"},
        ],
        "signatories": [
            {
                "quotes": ["ووقّع المذكرة عن الجانب الأردني رئيس الوزراء وزير الدفاع الدكتور نادر عبدالحليم الشوابكة"],
                "name": "نادر عبدالحليم الشوابكة", "latin_name": "Nader Abdul Halim Al-Shawabkeh",
                "office": "رئيس الوزراء وزير الدفاع", "office_translated": "Prime Minister and Minister of Defence", "on_behalf_of": "JO",
            },
            {
                "quotes": ["وقّعها عن الجانب الكازاخي نظيره الفريق أول تيمورلان كوجاخميتوف"],
                "name": "تيمورلان كوجاخميتوف", "latin_name": "Timurlan Kozhakhmetov",
                "office": None, "office_translated": None, "on_behalf_of": "KZ",
            },
        ],
        "attendees": [
            {"quotes": [chief + " اللواء الركن خلدون فارس المحيسن"], "name": "خلدون فارس المحيسن", "latin_name": "Khaldoun Fares Al-Muhaisen", "office": chief},
            {"quotes": ["سفير كازاخستان لدى المملكة"], "name": None, "latin_name": None, "office": "سفير كازاخستان لدى المملكة"},
            {"quotes": [head + " العميد المهندس رامي سليمان الخطاطبة"], "name": "رامي سليمان الخطاطبة", "latin_name": "Rami Suleiman Al-Khatatbeh", "office": head},
        ],
        "areas": [{"quotes": [printed], "as_printed": printed, "code": code} for printed, code in areas.items()],
        "commitments": [
            {"quotes": ["يتحمل كل منهما نفقات مشاركته في الأنشطة المتفق عليها"], "by": "both", "text": "Bear the costs of its own participation in the agreed activities"}
        ],
        "follow_up": [{"quotes": ["لجنة عسكرية مشتركة تتولى متابعة التنفيذ"], "body": "لجنة عسكرية مشتركة"}],
        "term": {
            "quotes": ["وتسري المذكرة لمدة ثلاث سنوات", "وتُجدَّد تلقائياً لمدد مماثلة ما لم يُخطر أحدهما الآخر كتابةً"],
            "duration": "P3Y", "in_force_on": None, "renewal": "Automatically for like periods unless one party notifies the other in writing",
        },
        "amounts": [],
        "precedents": [
            {
                "quotes": ["تمرين «رمال السهوب» المشترك الذي استضافته ميادين التدريب في الأزرق عام 2019"],
                "what": "تمرين «رمال السهوب» المشترك", "kind": "exercise", "on": "2019", "place": "الأزرق", "country": None,
            }
        ],
        "summary": {
            "quotes": ["وقّعت المملكة الأردنية الهاشمية وجمهورية كازاخستان بعمان", "تُشكَّل لجنة عسكرية مشتركة"],
            "text": "Jordan and Kazakhstan signed a memorandum on defence cooperation. A joint military committee will follow its application.",
        },
    }  # fmt: skip
    return {"record": record, "others": []}


def cases() -> dict[str, tuple[str, dict[str, Any]]]:
    """Text and answer by name."""
    from reports import REPORT, good_answer

    return {"english": (REPORT, good_answer()), "arabic": (ARABIC.read_text(encoding="utf-8"), arabic_answer())}


# The server


def serve() -> None:
    """Answer on a free port, which is printed, until stdin closes; the first part of the path names the case."""
    bodies = {name: _completion(answer) for name, (_, answer) in cases().items()}

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            body = bodies[self.path.split("/")[1]]
            self.wfile.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    import threading

    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()


def _completion(answer: dict[str, Any]) -> bytes:
    message = {"role": "assistant", "content": json.dumps(answer, ensure_ascii=False), "refusal": None}
    usage = {"prompt_tokens": 3000, "completion_tokens": 1200, "total_tokens": 4200}
    choices = [{"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}]
    made = {"id": "scripted", "object": "chat.completion", "created": 1_700_000_000, "model": "scripted", "choices": choices, "usage": usage}
    return json.dumps(made, ensure_ascii=False).encode()


@contextmanager
def serving() -> Iterator[int]:
    with subprocess.Popen([sys.executable, __file__, "--serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.stdin.close()


# The ways


def forget_texts() -> None:
    """Empty accordant's bounded caches: the bounded ones are keyed by words of texts, the others hold tables of the library's own."""
    for name, module in list(sys.modules.items()):
        if name.startswith("accordant"):
            for value in vars(module).values():
                if hasattr(value, "cache_info") and value.cache_info().maxsize is not None:
                    value.cache_clear()


def ways(text: str, base_url: str) -> dict[str, Callable[[], Any]]:
    """Every way to get one completion, by name; each returns what its caller would get."""
    import instructor
    import openai

    from accordant import Agreement, Budget, Document, draft_of, extract_agreement
    from accordant.budget import Account
    from accordant.completion import Sender, ask, drive, seam_for
    from accordant.extracting import task_for
    from accordant.providers import model_named
    from accordant.way import first_prompt

    client = openai.OpenAI(api_key="none", base_url=base_url, max_retries=0)
    patched = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)
    task, budget = task_for(Agreement, {}, many=False, chief=True), Budget(reasks=0, repairs=0)
    model = model_named(MODEL)
    seam = seam_for(model, client=client, mode=None, parameters={})
    draft = draft_of(task.drafted)
    as_is = draft.model.__bases__[0]  # the class as pydantic makes it: its schema is generated at every call, as that of any class is
    assert not hasattr(as_is, "from_response")
    messages = first_prompt(Document(text), task).messages
    request = seam.request(messages, draft)

    def to_the_draft() -> Any:
        said = first_prompt(Document(text), task).messages
        return drive(ask(said, draft, seam, 0), Sender(model, client, Account(budget), 120).send)

    def whole() -> Any:
        return extract_agreement(text, model=MODEL, client=client, budget=budget)

    return {
        "bare openai client": lambda: client.chat.completions.create(**request.arguments, timeout=120),
        "instructor, a class as is": lambda: patched.create(model=model.name, messages=list(messages), response_model=as_is, timeout=120),
        "instructor, our class": lambda: patched.create(model=model.name, messages=list(messages), response_model=draft.handled, timeout=120),
        "accordant, to the draft": to_the_draft,
        "accordant": whole,
        "accordant, a new text": whole,
    }


def milliseconds(text: str, base_url: str, calls: int) -> tuple[dict[str, list[float]], Any]:
    """CPU milliseconds of each call, by way; and what accordant made of the answer."""
    tried = ways(text, base_url)
    found: dict[str, list[float]] = {name: [] for name in tried}
    for run in tried.values():
        for _ in range(5):
            run()
    gc.collect()
    for _ in range(calls):
        for name, run in tried.items():
            if name == "accordant, a new text":
                forget_texts()
            began = time.process_time()
            run()
            found[name].append(1000 * (time.process_time() - began))
    return found, tried["accordant"]()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=200, help="calls of each way (200)")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve()
        return
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        os.environ.pop(name, None)

    print(f"Python {sys.version.split()[0]}, {options.calls} calls each, CPU milliseconds of the client process")
    with serving() as port:
        for name, (text, answer) in cases().items():
            measured, extraction = milliseconds(text, f"http://127.0.0.1:{port}/{name}/v1", options.calls)
            report(name, text, answer, measured, extraction)


def report(name: str, text: str, answer: dict[str, Any], measured: dict[str, list[float]], extraction: Any) -> None:
    assert extraction.usage.requests == 1
    verdicts = [evidence.verdict for evidence in extraction.evidence.values()]
    counted = ", ".join(f"{verdicts.count(v)} {v}" for v in dict.fromkeys(verdicts))
    print(f"\n{name}: {len(text):,} characters, {len(json.dumps(answer, ensure_ascii=False)):,} characters of answer; ", end="")
    print(f"{counted}, {len(extraction.rejected)} rejected\n")
    plain, ours = (statistics.median(measured[way]) for way in ("instructor, a class as is", "instructor, our class"))
    print(f"{'':<27} {'median':>8} {'quartiles':>15}   {'of plain instructor':>19}   {'of it with our class':>20}")
    for way, values in measured.items():
        low, middle, high = statistics.quantiles(values, n=4)
        between = f"{low:.1f} - {high:.1f}"
        print(f"{way:<27} {middle:>8.1f} {between:>15}   {middle / plain:>19.2f}   {middle / ours:>20.2f}")


if __name__ == "__main__":
    main()
