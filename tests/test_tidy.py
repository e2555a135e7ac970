"""Is the style kept?  Lengths, first lines, citations, and the words the core may not use.

The tables of exceptions may only shrink: an entry that is no longer needed, or larger than it
need be, fails as much as a new offence.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "quorate"

FILE_LINES_MAX = 400
FUNCTION_LINES_MAX = 40

# Lines a file or a function is known to have, with the reason it may.
LONG_FILES: dict[str, int] = {
    "verify/verify.py": 3150,  # it must be one file, that a stranger can carry and read
}
LONG_FUNCTIONS: dict[str, int] = {
    "tests/test_real_results.py:world": 44,
    "tests/verify/bundles.py:__init__": 55,
}

# Source files without a test file of their own, tried only through the tests of what uses them.
TRIED_ELSEWHERE = (ROOT / "tests" / "tried_elsewhere.txt").read_text("utf-8").split()

# Public functions of the law's folders that decide nothing by themselves.
NO_RULES = {
    "src/quorate/rules/delaware/standards.py:authority": "looks a standard's citation up",
    "src/quorate/rules/delaware/standards.py:read": "reads a standard as the call spells it",
}

BELOW_THE_EDGE = {
    "words.py",
    "entries",
    "rules",
    "journal",
    "meeting",
    "register",
    "casting",
    "tally",
    "papers",
    "pictures",
    "disclosure",
    "rehearsal",
}
# What reads or writes a file all the same, and why it may.
TOUCHES_FILES = {
    "src/quorate/rehearsal/write.py": "lays its made-up meeting out in a folder",
    "src/quorate/rules/business_days.py": "the closed days, shipped with the rules that read them",
}

BANNED_NAMES = {"float", "print", "open", "input", "eval", "exec", "globals"}
BANNED_CALLS = {"now", "today", "utcnow", "monotonic", "perf_counter", "urandom", "token_bytes"}
FILE_CALLS = {"read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "unlink"}

NOT_OURS = {".git", ".venv", "build", "dist", "demo", "__pycache__", "node_modules"}
# This file alone spells out what no file may say, and is left out of those searches.
MACHINE = re.compile(r"(^|[^A-Za-z0-9_.])/(work|farm|root|home|Users)/")
HOSTS = re.compile(
    r"pypi\.org|pythonhosted|registry\.npmjs|deb\.debian\.org|proxy\.golang"
    r'|--(extra-)?index-url|"resolved": *"http'
)
POSTPONED = re.compile(
    r"\b(TODO|FIXME|XXX|NotImplementedError)\b|\bmark\.(skip|xfail)|pytest\.(skip|xfail)\("
)
SILENCED = re.compile(r"#\s*(noqa\b|type:\s*ignore|pragma:\s*no cover)")
REASON_BESIDE = re.compile(
    r"#\s*(noqa: [A-Z]+\d+(, ?[A-Z]+\d+)*|type:\s*ignore\[[\w, -]+\]|pragma:\s*no cover)"
    r"\s+[-#—:(]* *\S+"
)


def files(*suffixes: str) -> Iterator[Path]:
    """Every file of the project, whatever made it, that has one of these suffixes (none: all)."""
    waiting = [ROOT]
    while waiting:
        for path in sorted(waiting.pop().iterdir()):
            hidden = path.name.startswith(".") and path.name not in (".ci", ".gitignore")
            if path.name in NOT_OURS or hidden:
                continue
            if path.is_dir():
                waiting.append(path)
            elif not suffixes or path.suffix in suffixes:
                yield path


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


PYTHON = [
    path
    for path in files(".py")
    if place(path).split("/")[0] in ("src", "verify", "tests", "tools", "bench")
]
SOURCES = [path for path in PYTHON if path.is_relative_to(SOURCE)]
CORE = [path for path in SOURCES if path.relative_to(SOURCE).parts[0] in BELOW_THE_EDGE]
TREES = {path: ast.parse(path.read_text("utf-8")) for path in PYTHON}


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield f"{place(path)}:{node.name}", node.end_lineno - node.lineno + 1


def over(found: dict[str, int], limit: int) -> dict[str, int]:
    return {name: lines for name, lines in sorted(found.items()) if lines > limit}


def test_no_file_is_longer_than_400_lines() -> None:
    lengths = {place(path): len(path.read_text("utf-8").splitlines()) for path in PYTHON}
    found = over(lengths, FILE_LINES_MAX)
    assert found.keys() == LONG_FILES.keys()
    assert all(found[name] <= LONG_FILES[name] for name in found)


def test_no_function_is_longer_than_40_lines() -> None:
    lengths = dict(chain.from_iterable(functions(path) for path in PYTHON))
    assert over(lengths, FUNCTION_LINES_MAX) == LONG_FUNCTIONS


def test_every_file_says_on_its_first_line_what_it_is_for() -> None:
    silent = []
    for path in PYTHON:
        lines = path.read_text("utf-8").splitlines() or [""]
        first = lines[1] if lines[0].startswith("#!") and len(lines) > 1 else lines[0]
        if not re.match(r'r?"""\S', first):
            silent.append(place(path))
    assert silent == []


def banned(path: Path) -> Iterator[str]:
    """What the file names that belongs to the edge: clocks, chance, files, doubles, print."""
    for node in ast.walk(TREES[path]):
        match node:
            case ast.Name(id=name) if name in BANNED_NAMES:
                yield f"{place(path)}:{node.lineno} {name}"
            case ast.Attribute(attr=name) if name in BANNED_CALLS:
                yield f"{place(path)}:{node.lineno} .{name}("
            case ast.Attribute(attr=name) if name in FILE_CALLS:
                if place(path) not in TOUCHES_FILES:
                    yield f"{place(path)}:{node.lineno} .{name}("
            case ast.Constant(value=float()):
                yield f"{place(path)}:{node.lineno} {node.value!r}"
            case ast.Import(names=names) if {"random", "secrets", "time"} & {n.name for n in names}:
                yield f"{place(path)}:{node.lineno} import of chance or a clock"
            case ast.ImportFrom(module="random", names=names) if {n.name for n in names} != {
                "Random"
            }:
                yield f"{place(path)}:{node.lineno} import of chance"
            case _:
                pass


def test_what_touches_files_still_does() -> None:
    touching = {
        place(path) for path in CORE if re.search(r"\.(read|write)_text\(", path.read_text("utf-8"))
    }
    assert touching >= set(TOUCHES_FILES)


def test_below_the_edge_no_clock_no_chance_no_file_no_double_no_print() -> None:
    assert list(chain.from_iterable(banned(path) for path in CORE)) == []


@pytest.mark.parametrize(
    ("line", "offences"),
    [
        ("a = 0.5", 1),
        ("a = 5", 0),
        ("a = float(b)", 1),
        ("a = datetime.now()", 1),
        ("a = date.today()", 1),
        ("a = clock.of(b)", 0),
        ("print(a)", 1),
        ("import random", 1),
        ("from random import Random", 0),
        ("from random import choice", 1),
        ("path.read_text()", 1),
    ],
)
def test_each_banned_word_is_noticed(
    line: str, offences: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(TREES, ROOT / "line.py", ast.parse(line))
    assert len(list(banned(ROOT / "line.py"))) == offences


def lines_with(pattern: re.Pattern[str], paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        if path == Path(__file__):
            continue
        for number, line in enumerate(path.read_bytes().decode("utf-8", "replace").splitlines(), 1):
            if pattern.search(line):
                yield f"{place(path)}:{number} {line.strip()[:90]}"


def test_no_file_names_a_place_on_a_machine() -> None:
    assert list(lines_with(MACHINE, files())) == []


def test_no_file_names_a_package_registry() -> None:
    assert list(lines_with(HOSTS, files())) == []


def test_nothing_is_postponed() -> None:
    # The fixture of the real material skips, with its reason, where that is not there.
    elsewhere = [path for path in PYTHON if path.name != "conftest.py"]
    assert list(lines_with(POSTPONED, elsewhere)) == []


def test_what_is_silenced_has_its_reason_beside_it() -> None:
    silenced = set(lines_with(SILENCED, PYTHON))
    assert sorted(silenced - set(lines_with(REASON_BESIDE, PYTHON))) == []


def mirrored(path: Path) -> Path:
    inside = path.relative_to(SOURCE)
    return ROOT / "tests" / inside.parent / f"test_{inside.name}"


def test_every_source_file_has_its_test_file() -> None:
    untried = {
        place(path)
        for path in SOURCES
        if path.name not in ("__init__.py", "__main__.py") and not mirrored(path).is_file()
    }
    assert untried <= set(TRIED_ELSEWHERE)


def uncited(path: Path) -> Iterator[str]:
    for node in TREES[path].body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            cited = any(
                isinstance(mark, ast.Call)
                and isinstance(mark.func, ast.Name)
                and mark.func.id == "law"
                for mark in node.decorator_list
            )
            if not cited:
                yield f"{place(path)}:{node.name}"


def test_every_rule_of_law_names_its_authority() -> None:
    law = [
        path
        for path in SOURCES
        if path.is_relative_to(SOURCE / "rules") and path.parent.name != "rules"
    ]
    assert law, "no rules were found, so nothing was checked"
    assert set(chain.from_iterable(map(uncited, law))) == set(NO_RULES)
