"""Which units are one, and why: a union that keeps its reasons."""

from collections.abc import Iterable


class Clusters:
    """Disjoint sets of units, with the reason of every union in words; `joined` counts the unions."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))
        self._members: dict[int, list[int]] = {number: [number] for number in range(size)}
        self._why: dict[int, list[str]] = {}
        self.joined = 0

    def find(self, number: int) -> int:
        """The least member of a unit's set: its root."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, one: int, other: int, why: str) -> None:
        """Make two sets one."""
        root, child = sorted((self.find(one), self.find(other)))
        if root == child:
            return
        self.joined += 1
        self._parent[child] = root
        self._members[root] += self._members.pop(child)
        self._why.setdefault(root, []).extend([*self._why.pop(child, []), why])

    def join_all(self, numbers: Iterable[int], why: str) -> None:
        """Make the sets of several units one."""
        first, *others = numbers
        for other in others:
            self.join(first, other, why)

    def split(self, numbers: Iterable[int]) -> None:
        """Make each of a whole set's units a set of its own; of a part of a set, nothing."""
        chosen = set(numbers)
        for root in {self.find(number) for number in chosen}:
            members = self._members[root]
            if set(members) <= chosen:
                self._why.pop(root, None)
                for member in members:
                    self._parent[member], self._members[member] = member, [member]

    def leave(self, numbers: Iterable[int]) -> None:
        """Take units out of their sets, each to be a set of its own; the others of a set stay together."""
        by_root: dict[int, set[int]] = {}
        for number in numbers:
            by_root.setdefault(self.find(number), set()).add(number)
        for root, gone in sorted(by_root.items()):
            rest = [member for member in self._members.pop(root) if member not in gone]
            reasons = self._why.pop(root, [])
            for number in gone:
                self._parent[number], self._members[number] = number, [number]
            if rest:
                home = min(rest)
                for member in rest:
                    self._parent[member] = home
                self._members[home], self._why[home] = rest, reasons

    def members(self, number: int) -> list[int]:
        """The units of a unit's set, in order."""
        return sorted(self._members[self.find(number)])

    def is_alone(self, number: int) -> bool:
        """Whether a unit's set holds nothing else."""
        return len(self._members[self.find(number)]) == 1

    def why(self, number: int) -> tuple[str, ...]:
        """The reasons of a set, once each, in order."""
        reasons = set(self._why.get(self.find(number), ()))
        return tuple(sorted(reasons, key=lambda reason: ("stands for" in reason, reason)))

    def roots(self) -> list[int]:
        """The roots of all sets, in order."""
        return sorted(self._members)
