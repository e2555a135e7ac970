"""Which instants and days do millions of texts name?  Whole columns at once, exactly.

Texts of the two forms that `quorate.files.times` recommends are read in columns; every other text
is read by it, once for each distinct one, so that nothing is read differently.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from quorate.bulk.cells import Coded, Column
from quorate.files import times
from quorate.meeting.clock import zone

Seconds: TypeAlias = NDArray[np.int64]
Truths: TypeAlias = NDArray[np.bool_]
Texts: TypeAlias = NDArray[np.uint8]  # a text a row, all of one length

ROWS_AT_ONCE = 1 << 18
SUFFIXES_MAX = 8
HOUR, DAY = 3600, 86400
_EPOCH_DAY = 719163  # the ordinal of 1970-01-01
_OFFSET = re.compile(r"([+-])([01]\d|2[0-3]):([0-5]\d)")
_DIGITS = (0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15)
_MONTH_DAYS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])


class Stamps(NamedTuple):
    """Seconds since 1970 by row, and the rows that name an instant."""

    seconds: Seconds
    good: Truths


def instants(column: Column) -> Stamps:
    """The instants of a column of strings, in UTC."""
    seconds, good = np.zeros(len(column), np.int64), np.zeros(len(column), np.bool_)
    begin = 0
    for chunk in column.chunks:
        for at in range(0, len(chunk), ROWS_AT_ONCE):
            part = chunk.slice(at, ROWS_AT_ONCE)
            end = begin + len(part)
            _chunk(part, seconds[begin:end], good[begin:end])
            begin = end
    _others(column, seconds, good)
    return Stamps(seconds, good)


def _chunk(part: Any, seconds: Seconds, good: Truths) -> None:
    _, offsets, data = part.buffers()
    wide = np.int64 if pa.types.is_large_string(part.type) else np.int32
    begins = np.frombuffer(offsets, wide)[part.offset : part.offset + len(part) + 1]
    if data is None or not len(part):
        return
    text = np.frombuffer(data, np.uint8)
    lengths = np.diff(begins)
    for length in np.unique(lengths).tolist():
        if not 17 <= length <= 64:
            continue
        rows = np.flatnonzero(lengths == length)
        if len(rows) == len(part):
            texts = text[begins[0] : begins[-1]].reshape(-1, length)
        else:
            texts = text[begins[rows][:, None] + np.arange(length)]
        seconds[rows], good[rows] = _of_one_length(texts)


def _of_one_length(texts: Texts) -> tuple[Seconds, Truths]:
    seconds, good = np.zeros(len(texts), np.int64), np.zeros(len(texts), np.bool_)
    with_seconds = texts[:, 16] == ord(":")
    for timed, end in ((with_seconds, 19), (~with_seconds, 16)):
        rows = np.flatnonzero(timed)
        if len(rows) and texts.shape[1] > end:
            some = texts if len(rows) == len(texts) else texts[rows]
            seconds[rows], good[rows] = _of_one_form(some, end)
    return seconds, good


def _of_one_form(texts: Texts, end: int) -> tuple[Seconds, Truths]:
    local, good = _clock(texts, end)
    seconds, known = np.zeros(len(texts), np.int64), np.zeros(len(texts), np.bool_)
    left = np.flatnonzero(good)
    for _ in range(SUFFIXES_MAX):
        if not len(left):
            break
        suffix = texts[left[0], end:]
        same = (texts[left, end:] == suffix).all(axis=1)
        rows, left = left[same], left[~same]
        before, sure = _to_utc(local[rows], suffix.tobytes().decode("utf-8", "replace"))
        seconds[rows], known[rows] = local[rows] - before, sure
    return seconds, good & known


def _clock(texts: Texts, end: int) -> tuple[Seconds, Truths]:
    """Seconds of the clock as if it were UTC, and the rows in which it stands as it should."""
    places = (*_DIGITS, 17, 18) if end == 19 else _DIGITS
    digits = texts[:, places] - np.uint8(ord("0"))  # what is no digit wraps round above 9
    good = (digits <= 9).all(axis=1)
    good &= (texts[:, 4] == ord("-")) & (texts[:, 7] == ord("-")) & (texts[:, 13] == ord(":"))
    good &= (texts[:, 10] == ord(" ")) | (texts[:, 10] == ord("T"))
    pairs = digits[:, 0::2].astype(np.int64) * 10 + digits[:, 1::2]
    year, month, day = pairs[:, 0] * 100 + pairs[:, 1], pairs[:, 2], pairs[:, 3]
    hour, minute = pairs[:, 4], pairs[:, 5]
    second = pairs[:, 6] if end == 19 else np.zeros_like(hour)
    good &= (year >= times.YEARS[0]) & (year <= times.YEARS[-1])
    good &= (month >= 1) & (month <= 12) & (day >= 1)
    good &= (hour < 24) & (minute < 60) & (second < 60)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    good &= day <= _MONTH_DAYS[np.where(good, month, 0)] + (leap & (month == 2))
    return _days(year, month, day) * DAY + hour * HOUR + minute * 60 + second, good


def _days(year: Seconds, month: Seconds, day: Seconds) -> Seconds:
    """Days since 1970-01-01 in the Gregorian calendar, years counted from March."""
    shifted = year - (month <= 2)
    of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return shifted * 365 + shifted // 4 - shifted // 100 + shifted // 400 + of_year - 719468


def _to_utc(local: Seconds, suffix: str) -> tuple[Seconds, Truths]:
    """What to take off a local clock, and the rows for which that is beyond doubt."""
    none, sure = np.zeros(len(local), np.int64), np.ones(len(local), np.bool_)
    if suffix == "Z":
        return none, sure
    offset = _OFFSET.fullmatch(suffix)
    if offset is not None:
        off = int(offset[2]) * HOUR + int(offset[3]) * 60
        return none + (-off if offset[1] == "-" else off), sure
    name = suffix[1:]
    if suffix[0] != " " or " " in name or ("/" not in name and name != "UTC"):
        return none, ~sure
    try:
        where = zone(name)
    except (KeyError, ValueError, OSError):
        return none, ~sure
    return _by_unit(local, DAY, lambda day: _local_offset(where, day))


def _local_offset(where: tzinfo, day: int) -> int | None:
    """Seconds before UTC all through a local day; None where the clocks change on it."""
    try:
        begins = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=day)
        ends = begins + timedelta(days=1)
    except OverflowError:
        return None
    return _same(
        [(each.replace(tzinfo=where, fold=fold)) for each in (begins, ends) for fold in (0, 1)]
    )


def _same(moments: list[datetime]) -> int | None:
    offsets = {moment.utcoffset() for moment in moments}
    offset = offsets.pop()
    if offsets or offset is None:
        return None
    return offset // timedelta(seconds=1)


def _by_unit(
    seconds: Seconds, unit: int, of: Callable[[int], int | None]
) -> tuple[Seconds, Truths]:
    """A number for each distinct day or hour, spread over the rows; and where there is one."""
    units = seconds // unit
    distinct, places = _distinct(units)
    found = [of(each) for each in distinct.tolist()]
    values = np.array([each or 0 for each in found], np.int64)
    sure = np.array([each is not None for each in found], np.bool_)
    return values[places], sure[places]


def _distinct(values: Seconds) -> tuple[Seconds, NDArray[np.intp]]:
    """The distinct values and each row's place among them; without sorting where they lie close."""
    low, high = int(values.min()), int(values.max())
    if high - low > 1 << 22:
        return np.unique(values, return_inverse=True)
    near = (values - low).astype(np.intp)
    seen = np.zeros(high - low + 1, np.bool_)
    seen[near] = True
    return np.flatnonzero(seen) + low, (np.cumsum(seen) - 1)[near]


def _others(column: Column, seconds: Seconds, good: Truths) -> None:
    """The texts of any other form, each distinct one read by `files.times`."""
    rows = np.flatnonzero(~good)
    if not len(rows):
        return
    encoded = column.take(pa.array(rows)).combine_chunks().dictionary_encode()
    if isinstance(encoded, pa.ChunkedArray):
        encoded = encoded.unify_dictionaries().combine_chunks()
    found = [_instant(text) for text in encoded.dictionary.to_pylist()]
    values = np.array([each or 0 for each in found], np.int64)
    names = np.array([each is not None for each in found], np.bool_)
    places = encoded.indices.to_numpy(zero_copy_only=False)
    seconds[rows], good[rows] = values[places], names[places]


def _instant(text: str) -> int | None:
    try:
        return int(times.instant(text).timestamp())
    except times.TimeError:
        return None


def local_days(seconds: Seconds, where: tzinfo) -> NDArray[np.int32]:
    """The day of each instant in a zone, as an ordinal."""
    if not len(seconds):
        return np.zeros(0, np.int32)
    offsets, sure = _by_unit(seconds, HOUR, lambda hour: _utc_offset(where, hour))
    local = seconds + offsets
    for row in np.flatnonzero(~sure).tolist():  # the clocks change within that hour
        local[row] += _seconds(datetime.fromtimestamp(int(seconds[row]), where).utcoffset())
    return (local // DAY + _EPOCH_DAY).astype(np.int32)


def _utc_offset(where: tzinfo, hour: int) -> int | None:
    return _same([datetime.fromtimestamp(hour * HOUR + at, where) for at in (0, HOUR - 1)])


def _seconds(offset: timedelta | None) -> int:
    return 0 if offset is None else offset // timedelta(seconds=1)


def days(coded: Coded) -> tuple[NDArray[np.int32], Truths]:
    """The day each row names, as an ordinal, 0 for an empty text; and the rows that name one."""
    found = [_day(word) for word in coded.words]
    values = coded.table([each or 0 for each in found], np.int32)
    good = coded.table([each is not None for each in found], np.bool_)
    return values[coded.codes], good[coded.codes]


def _day(text: str) -> int | None:
    if not text:
        return 0
    try:
        return times.day(text).toordinal()
    except times.TimeError:
        return None


def wholes(column: Column, digits_max: int) -> tuple[NDArray[np.int64], Truths]:
    """Whole numbers of texts of digits alone; and the rows that hold one."""
    length = pc.binary_length(column)
    digits = pc.and_(pc.ascii_is_decimal(column), pc.less_equal(length, digits_max))
    good: Truths = digits.to_numpy(zero_copy_only=False).astype(np.bool_)
    if not good.all():
        column = pc.if_else(digits, column, "0")
    numbers = pc.cast(column, pa.int64())
    return numbers.to_numpy(zero_copy_only=False).astype(np.int64, copy=False), good
