"""A tag keeps the beginning of its text; what names nothing is none."""

from lxml import etree

from quorate.disclosure.reading.inline import TEXT_MAX, Facts


def test_a_whole_note_is_kept_only_in_its_beginning() -> None:
    facts = Facts()
    note = etree.fromstring(f"<x name='ecd:Note' contextref='c'>{'word ' * 1000}</x>")
    facts.note(note, "ix:nonnumeric", 7)
    [tag] = facts.tags()

    assert (len(tag.text), tag.line, tag.since) == (TEXT_MAX, 7, None)


def test_what_names_nothing_is_no_tag() -> None:
    facts = Facts()
    facts.note(etree.fromstring("<x name='a'>b</x>"), "ix:continuation", 1)

    assert facts.tags() == ()
