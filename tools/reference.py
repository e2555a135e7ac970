"""What do the commands, the entries and the law say of themselves?  Writes docs/reference anew.

Every page is made from the docstrings, so a page that disagrees with the code is a failing test.
"""

import argparse
import importlib
import inspect
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from dataclasses import Field, fields, is_dataclass
from pathlib import Path
from types import ModuleType

import quorate.entries
import quorate.rules
from quorate.cli.main import COMMANDS
from quorate.files.callshape import MEETING_FILE
from quorate.files.shapes import schema
from quorate.rules.reference import page

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"
MADE = "*Made from the code by `make docs`; a test fails when it is stale.*"


def commands() -> str:
    """A section for each command: what it does, its arguments, what it exits with."""
    return "\n".join(
        [
            "# Commands",
            "",
            MADE,
            "",
            "Results go to stdout, messages and progress to stderr.",
            "A command exits with 0 when it is done, with 1 when it found an error or a check",
            "failed, and with 2 when it was used wrongly or an input cannot be read.",
            *(line for name in COMMANDS for line in _command(name)),
            "",
        ]
    )


def _command(name: str) -> Iterator[str]:
    module = importlib.import_module(f"quorate.cli.{name}")
    parser = argparse.ArgumentParser(prog=f"quorate {name}", add_help=False)
    module.add_arguments(parser)
    yield from ("", f"## quorate {name}", "", inspect.cleandoc(module.__doc__ or ""))
    arguments = list(_arguments(parser))
    if arguments:
        yield from ("", "| argument | |", "|---|---|", *arguments)


def _arguments(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001  argparse has no other list of its arguments
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001  nor another name for it
            for name, inner in action.choices.items():
                yield f"| **`{name}`** | |"
                yield from _arguments(inner)
        elif not isinstance(action, argparse._HelpAction):  # noqa: SLF001  the same
            yield f"| `{_spelled(action)}` | {_says(action)} |"


def _spelled(action: argparse.Action) -> str:
    shown = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    values = "\\|".join(map(str, action.choices)) if action.choices else shown
    if not action.option_strings:
        return shown + (" …" if action.nargs in ("*", "+") else "")
    return ", ".join(action.option_strings) + ("" if action.nargs == 0 else f" {values}")


def _says(action: argparse.Action) -> str:
    plain = (action.help or "").replace("%(default)s", str(action.default))
    return " ".join(plain.replace("|", "\\|").split())


def entries() -> str:
    """A section for each kind of act a journal can hold, with its fields."""
    lines = ["# Entries", "", MADE, "", "If it is not an entry, it did not happen."]
    for module in _modules(quorate.entries):
        kinds = [kind for kind in vars(module).values() if _is_entry(kind, module)]
        if kinds:
            lines += ["", f"## {module.__name__.rpartition('.')[2]}", "", _doc(module)]
        for kind in kinds:
            lines += ["", f"### {kind.__name__}", "", _doc(kind), "", "| field | |", "|---|---|"]
            lines += [f"| `{field.name}` | `{_type(field)}` |" for field in fields(kind)]
    return "\n".join([*lines, ""])


def _is_entry(kind: object, module: ModuleType) -> bool:
    return isinstance(kind, type) and is_dataclass(kind) and kind.__module__ == module.__name__


def _type(field: Field[object]) -> str:
    name = field.type if isinstance(field.type, str) else inspect.formatannotation(field.type)
    name = re.sub(r"\b(?:[a-z_]+\.)+", "", name)
    return name.replace("|", "\\|")


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        yield importlib.import_module(found.name)


def _doc(thing: object) -> str:
    return inspect.getdoc(thing) or ""


def meeting_schema() -> str:
    """The JSON Schema of meeting.yaml, for editors that check while one writes."""
    return json.dumps(schema("meeting.yaml", MEETING_FILE), indent=1, ensure_ascii=False) + "\n"


PAGES = {
    "commands.md": commands,
    "entries.md": entries,
    "law.md": page,
    "meeting.schema.json": meeting_schema,
}


def main() -> int:
    REFERENCE.mkdir(parents=True, exist_ok=True)
    for name, writes in PAGES.items():
        (REFERENCE / name).write_text(writes(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
