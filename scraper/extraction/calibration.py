"""How often a value is right whose witnesses are as strong as this: steps measured on pages with gold, the even half of the ids.

`python -m benchmarks.accuracy CORPUS` prints stated confidence against the share that is right on all pages. Strength is the noisy or over
the distinct sources that say the same; a field without steps states it as it is.
"""

from __future__ import annotations

from bisect import bisect_right

_STEPS: dict[str, tuple[tuple[float, float], ...]] = {
    "title": ((0.0, 0.4), (0.6, 0.68), (0.75, 0.74), (0.82, 0.83), (0.91, 0.95), (0.979, 0.99)),
    "subtitle": ((0.0, 0.85), (0.45, 0.94)),
    "authors": ((0.0, 0.75), (0.7, 0.88), (0.9, 0.95)),
    "published_at": ((0.0, 0.9), (0.88, 0.95), (0.989, 0.99)),
}
"""Per field: strength from which a step begins, share of values that were right."""


def calibrated(field: str, strength: float) -> float:
    """Return the share of values of this field that are right at a strength between 0 and 1."""
    steps = _STEPS.get(field)
    if steps is None:
        return strength
    return steps[bisect_right(steps, (strength, 1.0)) - 1][1]
