"""Where are the verifier and the examples that came with the program?

An installed package holds them under `quorate/data`; a checkout holds them where people look for
them, in `verify/` and `examples/`.
"""

from importlib import resources
from pathlib import Path

_PACKAGE = Path(str(resources.files("quorate")))
_CHECKOUT = _PACKAGE.parent.parent


def verifier() -> Path:
    """The one-file verifier, which imports nothing of this package."""
    return _first(_PACKAGE / "data" / "verify.py", _CHECKOUT / "verify" / "verify.py")


def example(name: str) -> Path:
    """The meeting folder of that name.  Not to be written to: copy it first."""
    return _first(_PACKAGE / "data" / "examples" / name, _CHECKOUT / "examples" / name)


def _first(*places: Path) -> Path:
    for place in places:
        if place.exists():
            return place
    tried = " nor ".join(map(str, places))
    raise FileNotFoundError(f"this installation is not whole: neither {tried} is there")
