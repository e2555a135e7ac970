"""Do the documents say what is so?  Their commands run, their links resolve, their names exist."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from quorate.cli.main import COMMANDS
from tools import reference

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)


def text(page: Path) -> str:
    return page.read_text("utf-8")


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def shell_lines(page: Path) -> Iterator[str]:
    """Every line a reader is told to type, its comment taken off."""
    for kind, block in FENCE.findall(text(page)):
        if kind == "sh":
            for line in block.splitlines():
                typed = line.split("  #")[0].split("    #")[0].removeprefix("$ ").strip()
                if typed and not typed.startswith("#"):
                    yield typed


@pytest.mark.parametrize("page", sorted(reference.PAGES))
def test_the_reference_is_what_the_code_says(page: str) -> None:
    assert text(DOCS / "reference" / page) == reference.PAGES[page](), "run: make docs"


def test_every_command_has_its_section() -> None:
    page = text(DOCS / "reference" / "commands.md")
    assert [command for command in COMMANDS if f"## quorate {command}\n" not in page] == []


def anchors(page: Path) -> set[str]:
    """The headings of a page, as a link to one of them is written."""
    headings = re.findall(r"^#+ (.+)$", text(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    broken = []
    for link in LINK.findall(text(page)):
        if link.startswith(("https:", "http:", "mailto:")):
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        lost = not target.exists() or (
            anchor and target.suffix == ".md" and anchor not in anchors(target)
        )
        if lost:
            broken.append(link)
    assert broken == []


def make_targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", text(ROOT / "Makefile"), re.MULTILINE))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_command_a_page_tells_to_type_exists(page: Path) -> None:
    unknown = []
    for line in shell_lines(page):
        words = line.split()
        first = words[0].removeprefix(".venv/bin/")
        if first == "make" and not {w for w in words[1:] if "=" not in w} <= make_targets():
            unknown.append(line)
        if first == "quorate" and (len(words) < 2 or words[1] not in COMMANDS):
            unknown.append(line)
    assert unknown == []


def identifiers(page: Path) -> list[str]:
    """The second column of the glossary's tables, where it is code."""
    rows = [line.split("|") for line in text(page).splitlines() if line.startswith("| ")]
    return [code for row in rows if len(row) > 3 for code in re.findall(r"`([^`]+)`", row[2])]


def test_every_identifier_of_the_glossary_is_in_the_code() -> None:
    code = "\n".join(text(path) for path in (ROOT / "src").rglob("*.py"))
    named = identifiers(DOCS / "glossary.md")
    assert len(named) > 40
    assert [word for word in named if not re.search(rf"\b{re.escape(word)}\b", code)] == []


def test_the_inspectors_guide_runs_as_it_is_written(tmp_path: Path) -> None:
    """Each block of the guide, in order, in one folder; a line `quorate …` is ours."""
    bench = tmp_path / "bench"
    bench.mkdir()
    page = text(DOCS / "guides" / "inspector.md")
    for name, held in re.findall(r"`(harbor/[\w.]+)`[^`]*\n\n```\w+\n(.*?)```", page, re.DOTALL):
        (bench / name).parent.mkdir(exist_ok=True)
        (bench / name).write_text(held, encoding="utf-8")
    script = ["set -eu", f'quorate() {{ {sys.executable} -m quorate "$@"; }}']
    script += [
        line.replace("verify/verify.py", str(ROOT / "verify" / "verify.py"))
        for line in shell_lines(DOCS / "guides" / "inspector.md")
    ]
    ran = subprocess.run(
        ["/bin/sh", "-c", "\n".join(script)], cwd=bench, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
