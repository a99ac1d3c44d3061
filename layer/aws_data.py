"""Knows what botocore reads of AWS at a cold start, and cuts it to what we call.

botocore parses a service's whole model to make a client, and every endpoint of every service for
the first one; a function that calls three operations needs a hundredth of that.
"""

import gzip
import json
import re
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

# What every client reads, whatever its service.
SHARED_FILES = ("_retry.json", "partitions.json", "sdk-default-configuration.json")


def trim(botocore: Path, operations: Mapping[str, Iterable[str]]) -> None:
    """Leave of botocore's data only what these operations need, by service, and uncompressed."""
    whole, kept = botocore / "data", botocore / "data.kept"
    kept.mkdir()
    for name in SHARED_FILES:
        shutil.copy2(whole / name, kept / name)
    endpoints = json.loads((whole / "endpoints.json").read_text("utf-8"))
    for partition in endpoints["partitions"]:
        services = partition["services"]
        partition["services"] = {name: services[name] for name in operations if name in services}
    write(kept / "endpoints.json", endpoints)
    for service, names in operations.items():
        newest = max(path for path in (whole / service).iterdir() if path.is_dir())
        into = kept / service / newest.name
        into.mkdir(parents=True)
        write(into / "service-2.json", model(read(newest / "service-2"), service, set(names)))
        write(into / "endpoint-rule-set-1.json", read(newest / "endpoint-rule-set-1"))
        pages = read(newest / "paginators-1")["pagination"]
        pages = {name: pages[name] for name in names if name in pages}
        write(into / "paginators-1.json", {"pagination": pages})
    shutil.rmtree(whole)
    kept.rename(whole)


def model(whole: dict[str, Any], service: str, names: set[str]) -> dict[str, Any]:
    """Give a service's model with these operations, the shapes they reach, and no prose."""
    if unknown := names - set(whole["operations"]):
        sys.exit(f"layer/contents.toml: {service} has no operation {', '.join(sorted(unknown))}")
    operations = {name: whole["operations"][name] for name in sorted(names)}
    shapes: dict[str, Any] = {}
    waiting = list(shapes_in(operations))
    while waiting:
        if (name := waiting.pop()) not in shapes:
            shapes[name] = whole["shapes"][name]
            waiting += shapes_in(shapes[name])
    trimmed: dict[str, Any] = without_prose({**whole, "operations": operations, "shapes": shapes})
    return trimmed


def shapes_in(part: Any) -> Iterable[str]:
    """Give the names of the shapes that a part of a model refers to."""
    if isinstance(part, dict):
        if isinstance(part.get("shape"), str):
            yield part["shape"]
        part = list(part.values())
    if isinstance(part, list):
        for each in part:
            yield from shapes_in(each)


def without_prose(part: Any) -> Any:
    """Take the documentation away; a member that is *called* documentation is no string."""
    if isinstance(part, dict):
        return {
            name: without_prose(value)
            for name, value in part.items()
            if not (name == "documentation" and isinstance(value, str))
        }
    return [without_prose(each) for each in part] if isinstance(part, list) else part


def read(path: Path) -> Any:
    """Read a JSON file of botocore's, compressed or not; `path` is without its ending."""
    plain = path.with_name(f"{path.name}.json")
    if plain.exists():
        return json.loads(plain.read_text("utf-8"))
    return json.loads(gzip.decompress(plain.with_name(f"{plain.name}.gz").read_bytes()))


def write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, separators=(",", ":")), encoding="utf-8")


def choose_roots(bundle: Path, labels: Iterable[str], into: Path) -> None:
    """Write those certificates of certifi's bundle that carry these labels."""
    pattern = r'# Label: "([^"]+)"\n(?:#.*\n)*(-----BEGIN [\s\S]+?-----END CERTIFICATE-----\n)'
    found = dict(re.findall(pattern, bundle.read_text("utf-8")))
    if unknown := set(labels) - set(found):
        sys.exit(f"layer/contents.toml: certifi has no root {', '.join(sorted(unknown))}")
    into.write_text("".join(found[label] for label in labels), encoding="utf-8")
