"""One law under two names: its friends' and its foes'."""

from collections.abc import Mapping, Sequence

from synoptic.link.clusters import Clusters
from synoptic.link.descriptions.kinds import Named
from synoptic.link.units import Unit

_LAW = "other law"


def join_laws(units: Sequence[Unit], found: Named, clusters: Clusters) -> None:
    """One law under two names: each article names just one, and calls it as its friends or its foes do."""
    named: dict[int, set[int]] = {}
    for (article, kind), entries in found.items():
        if kind == _LAW:
            named.setdefault(article, set()).update(clusters.find(root) for _, root in entries)
    roots = sorted(set().union(*named.values()))
    if len(roots) > 1 and all(len(here) == 1 for here in named.values()):
        first, *others = roots
        for other in others:
            why = f"{units[first].core.text!r} and {units[other].core.text!r}: the only law that each article names"
            clusters.join(first, other, why)


def kinds_now(kinds: Mapping[int, set[str]], clusters: Clusters) -> dict[int, set[str]]:
    """Kinds by the roots that clusters have now."""
    found: dict[int, set[str]] = {}
    for root, groups in kinds.items():
        found.setdefault(clusters.find(root), set()).update(groups)
    return found
