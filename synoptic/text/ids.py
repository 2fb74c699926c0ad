"""Ids that are digests of content, so that neither order nor machine changes them."""

from hashlib import blake2b


def content_id(prefix: str, *parts: object) -> str:
    """`prefix` and ten hexadecimal digits of the BLAKE2 digest of `parts`, joined as text.

    >>> content_id("s", "a", (17, 154))
    's9a5ca4be73'
    """
    digest = blake2b("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass"), digest_size=5)
    return prefix + digest.hexdigest()
