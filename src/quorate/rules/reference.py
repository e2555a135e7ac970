"""Which rules are there?  Writes docs/reference/law.md from the docstrings of the rules."""

from collections.abc import Iterator
from importlib import import_module
from inspect import cleandoc
from itertools import groupby
from pkgutil import walk_packages

import quorate.rules
from quorate.rules.cite import HEADINGS, Rule, rules
from quorate.rules.delaware import standards
from quorate.words import ItemKind

_INTRODUCTION = """\
# The law as code

Every rule of law that Quorate applies: what it decides, an example, on what authority, and from
when to when. Written from the source by `quorate.rules.reference`; change the docstrings there.
"""


class PageError(ValueError):
    """A rule whose docstring lacks a heading, or has them in another order."""


def cited() -> tuple[Rule, ...]:
    """Every rule there is; imports every module of the law."""
    for module in walk_packages(quorate.rules.__path__, "quorate.rules."):
        import_module(module.name)
    ours = (rule for rule in rules() if rule.module.startswith("quorate.rules."))
    # Whoever was imported first registered first: the page must not depend on it.
    return tuple(sorted(ours, key=lambda rule: (rule.module.count(".") < 3, rule.module)))


def page() -> str:
    """The reference, whole.  Raises PageError for a rule without its headings."""
    lines = [_INTRODUCTION]
    for package, of_package in groupby(cited(), key=lambda rule: rule.module.split(".")[2]):
        within = list(of_package)
        lines += _package(package, within)
        for module, of_module in groupby(within, key=lambda rule: rule.module):
            lines.append(f"### {_first_line(module)}\n\n`{module.removeprefix('quorate.')}`\n")
            lines += [_rule(rule) for rule in of_module]
    lines.append(_required_votes())
    return "\n".join(lines)


def _package(name: str, within: list[Rule]) -> Iterator[str]:
    """A folder of the law has a heading; the modules beside the folders have theirs alone."""
    if within[0].module.count(".") > 2:
        says = cleandoc(import_module(f"quorate.rules.{name}").__doc__ or "")
        yield f"## {name.title()}\n\n{says}\n"
    else:
        yield f"## {name.replace('_', ' ').capitalize()}\n"


def _required_votes() -> str:
    """The standards are values, not functions: their table stands in their module's docstring."""
    says = cleandoc(standards.__doc__ or "")
    named = "\n".join(
        f"- `{name}`: {standards.authority(standard, ItemKind.OTHER)}"
        for name, standard in standards.BY_NAME.items()
    )
    return (
        f"## Required votes\n\n```text\n{says}\n```\n\n"
        f"By name, where the call gives no authority of its own:\n\n{named}\n"
    )


def _first_line(module: str) -> str:
    return cleandoc(import_module(module).__doc__ or "").partition("\n")[0]


def _rule(rule: Rule) -> str:
    says, decides, example, authority = paragraphs(rule)
    dates = []
    if rule.since is not None:
        dates.append(f"from {rule.since}")
    if rule.until is not None:
        dates.append(f"before {rule.until}")
    force = f"\n\n**In force**: {' and '.join(dates)}" if dates else ""
    return (
        f"#### `{rule.name}`\n\n{says}\n\n**{HEADINGS[0]}**: {decides}\n\n"
        f"**{HEADINGS[1]}**: {example}\n\n**{HEADINGS[2]}**: {authority}{force}\n\n"
        f"**Cited**: {'; '.join(rule.citations)}\n"
    )


def paragraphs(rule: Rule) -> tuple[str, str, str, str]:
    """The first line of a rule's docstring, and what stands under each heading."""
    parts = [" ".join(part.split()) for part in cleandoc(rule.says).split("\n\n")]
    found = [parts[0]]
    for heading in HEADINGS:
        under = [part for part in parts[1:] if part.startswith(f"{heading}: ")]
        if len(under) != 1:
            raise PageError(f"{rule.module}.{rule.name}: one paragraph '{heading}:' is needed")
        found.append(under[0].removeprefix(f"{heading}: "))
    says, decides, example, authority = found
    return says, decides, example, authority
