#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""verify_scorecard.py FILE: a second implementation of the seal, after panelbook-scorecard(5) alone.

Needs nothing but the standard library. Prints what does not hold and exits with 1; prints a line for each seal and
exits with 0 when everything holds. It is no reader of hostile files: that is what `panelbook-cli verify` is for.
"""
import hashlib
import sqlite3
import struct
import sys
from urllib.parse import quote


class Text(bytes):
    """A value of SQLite's type TEXT, as its bytes are stored."""


def canonical(value):
    if value is None:
        return b"N"
    if isinstance(value, int):
        return b"I" + struct.pack(">q", value)
    if isinstance(value, float):
        return b"R" + struct.pack(">d", value)
    return (b"T" if isinstance(value, Text) else b"B") + struct.pack(">q", len(value)) + value


def canonical_table(name, columns, rows):
    parts = [Text(name.encode()), len(columns), *(Text(c.encode()) for c in columns), len(rows)]
    parts += [value for row in rows for value in row]
    return b"".join(canonical(part) for part in parts)


def digest(data):
    return hashlib.blake2b(data, digest_size=32).digest()


# Ed25519 (RFC 8032), affine and slow: a handful of signatures is all that a file has.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P or (x == 0 and sign):
        raise ValueError("no point of the curve")
    return P - x if x & 1 != sign else x


def decoded(point):
    number = int.from_bytes(point, "little")
    y = number & (2**255 - 1)
    if y >= P:
        raise ValueError("no point of the curve")
    return recover_x(y, number >> 255), y


def added(a, b):
    product = D * a[0] * b[0] * a[1] * b[1]
    x = (a[0] * b[1] + b[0] * a[1]) * pow(1 + product, -1, P)
    y = (a[1] * b[1] + a[0] * b[0]) * pow(1 - product, -1, P)
    return x % P, y % P


def multiplied(factor, point):
    result = (0, 1)
    while factor:
        if factor & 1:
            result = added(result, point)
        point = added(point, point)
        factor >>= 1
    return result


BASE_Y = 4 * pow(5, -1, P) % P
BASE = (recover_x(BASE_Y, 0), BASE_Y)


def signature_holds(key, message, signature):
    s = int.from_bytes(signature[32:], "little")
    if len(key) != 32 or len(signature) != 64 or s >= ORDER:
        return False
    try:
        a, r = decoded(key), decoded(signature[:32])
    except ValueError:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    return multiplied(s, BASE) == added(r, multiplied(h, a))


class Scorecard:
    def __init__(self, file):
        self.db = sqlite3.connect(f"file:{quote(file)}?mode=ro&immutable=1", uri=True)
        names = self.db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        self.tables = sorted((name for (name,) in names), key=str.encode)
        self.schema = {name: self.db.execute(f"PRAGMA table_info({name})").fetchall() for name in self.tables}
        self.db.text_factory = Text

    def columns(self, table):
        return [column[1] for column in self.schema[table]]

    def rows(self, table):
        key = sorted((column for column in self.schema[table] if column[5]), key=lambda column: column[5])
        order = ", ".join(column[1] for column in key)
        return self.db.execute(f"SELECT {', '.join(self.columns(table))} FROM {table} ORDER BY {order}").fetchall()

    def content_digest(self):
        content = (name for name in self.tables if name not in ("amendment", "seal"))
        return digest(b"".join(canonical_table(name, self.columns(name), self.rows(name)) for name in content))

    def amendment_digests(self):
        columns = self.columns("amendment")
        return [digest(canonical_table("amendment", columns, [row])) for row in self.rows("amendment")]

    def seals(self):
        return [dict(zip(self.columns("seal"), row)) for row in self.rows("seal")]


SIGNED = ("version", "algorithm", "public_key", "signer", "sealed_at", "previous", "counter", "digest")


def problems(card):
    """What does not hold, one sentence each."""
    seals = card.seals()
    digests = [card.content_digest(), *card.amendment_digests()]
    if len(seals) != len(digests) or not seals:
        yield f"there are {len(seals)} seals for {len(digests)} sealed parts"
        return
    for number, (seal, expected) in enumerate(zip(seals, digests)):
        before = seals[number - 1] if number else None
        if seal["number"] != number:
            yield f"seal {number} has the number {seal['number']}"
        if (seal["version"], seal["algorithm"]) != (1, b"ed25519-blake2b256"):
            yield f"seal {number} is of an unknown kind"
        if seal["digest"] != expected:
            yield f"the digest of seal {number} is not that of its content"
        if not signature_holds(seal["public_key"], b"".join(canonical(seal[name]) for name in SIGNED), seal["signature"]):
            yield f"the signature of seal {number} does not hold"
        if before and seal["public_key"] != before["public_key"]:
            yield f"seal {number} is of another key"
        if before and seal["counter"] <= before["counter"]:
            yield f"the counter of seal {number} does not rise"
        if before and seal["counter"] == before["counter"] + 1 and seal["previous"] != digest(before["signature"]):
            yield f"seal {number} does not follow on the one before it"


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: verify_scorecard.py FILE")
    card = Scorecard(sys.argv[1])
    found = list(problems(card))
    for problem in found:
        print(problem)
    if not found:
        for seal in card.seals():
            print(f"seal {seal['number']} counter {seal['counter']} digest {seal['digest'].hex()}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
