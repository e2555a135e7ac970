"""On whose authority does a rule decide, and since when?

`@law` puts a function on the index behind docs/reference/law.md and hands back the same function,
so a rule costs nothing to cite.  Its docstring is its page there, under three headings.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from types import FunctionType
from typing import Any, TypeVar

Rulelike = TypeVar("Rulelike", bound=Callable[..., Any])

HEADINGS = ("What it decides", "Example", "Authority")


class CitationError(ValueError):
    """A rule that names no authority, or dates that end before they begin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: where it stands, on what authority, and from when to when.

    `since` is the first day it governs and `until` the first day it no longer does; None is open.
    """

    module: str
    name: str
    citations: tuple[str, ...]
    since: date | None = None
    until: date | None = None
    says: str = ""  # its docstring

    def in_force(self, on: date) -> bool:
        """Does it govern an act of that day?"""
        begun = self.since is None or self.since <= on
        return begun and (self.until is None or on < self.until)


_INDEX: dict[tuple[str, str], Rule] = {}


def law(
    *citations: str, since: date | None = None, until: date | None = None
) -> Callable[[Rulelike], Rulelike]:
    """Cites a rule's authority.  Raises CitationError without one."""
    if not citations or not all(citation.strip() for citation in citations):
        raise CitationError("a rule needs its authority: @law('8 Del. C. § 216')")
    if since is not None and until is not None and until <= since:
        raise CitationError(f"a rule in force from {since} cannot end on {until}")

    def cite(rule: Rulelike) -> Rulelike:
        module, name = _place(rule)
        _INDEX[module, name] = Rule(
            module=module,
            name=name,
            citations=citations,
            since=since,
            until=until,
            says=rule.__doc__ or "",
        )
        return rule

    return cite


def _place(rule: Callable[..., Any]) -> tuple[str, str]:
    if not isinstance(rule, FunctionType):
        raise CitationError(f"{rule!r} is no function; only functions are cited")
    return rule.__module__, rule.__qualname__


def rules() -> tuple[Rule, ...]:
    """Every rule cited so far, by module and then as they stand in it."""
    return tuple(sorted(_INDEX.values(), key=lambda rule: rule.module))


def authority(rule: Callable[..., Any]) -> str:
    """The citations of a rule in one line.  Raises CitationError for what is no rule of law."""
    found = _INDEX.get(_place(rule))
    if found is None:
        raise CitationError(f"{rule!r} cites no authority")
    return "; ".join(found.citations)
