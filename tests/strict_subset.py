"""OpenAI's published subset of JSON Schema for strict structured output, as a list of what a schema breaks.

After the guide "Structured model outputs", section "Supported schemas": the root is an object and no anyOf; every object has
additionalProperties false and requires all its properties; at most 5,000 properties in all and ten levels of nesting; at most 1,000
enum values; names, enum values and consts together at most 120,000 characters; no allOf, not, dependentRequired,
dependentSchemas, if/then/else, patternProperties; no default. Members of an anyOf that are objects may not share their first key.
"""

from __future__ import annotations

from typing import Any

TYPES = {"string", "number", "boolean", "integer", "object", "array", "null"}
KEYWORDS = {"type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "const", "$ref", "$defs", "description", "title"}


def breaches(schema: dict[str, Any]) -> list[str]:
    found: list[str] = []
    counts = {"properties": 0, "enum": 0, "characters": 0}
    if schema.get("type") != "object" or "anyOf" in schema:
        found.append("the root is no plain object")

    def visit(node: dict[str, Any], path: str, depth: int, seen: tuple[str, ...]) -> None:
        if depth > 10:
            found.append(f"{path}: deeper than ten levels")
            return
        found.extend(f"{path}: keyword {key}" for key in node if key not in KEYWORDS)
        kinds = node.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else kinds
        found.extend(f"{path}: type {kind}" for kind in kinds if kind not in TYPES)
        counts["enum"] += len(node.get("enum", []))
        counts["characters"] += sum(len(str(v)) for v in node.get("enum", [])) + len(str(node.get("const", "")))
        if "object" in kinds:
            properties = node.get("properties", {})
            counts["properties"] += len(properties)
            counts["characters"] += sum(map(len, properties))
            if node.get("additionalProperties") is not False:
                found.append(f"{path}: additionalProperties is not false")
            if list(node.get("required", [])) != list(properties) and set(node.get("required", [])) != set(properties):
                found.append(f"{path}: not every property is required")
            for name, inner in properties.items():
                visit(inner, f"{path}/{name}", depth + 1, seen)
        if "array" in kinds:
            visit(node["items"], f"{path}[]", depth + 1, seen)
        firsts = []
        for index, member in enumerate(node.get("anyOf", [])):
            target = schema["$defs"][member["$ref"].removeprefix("#/$defs/")] if "$ref" in member else member
            if target.get("type") == "object":
                firsts.append(next(iter(target["properties"])))
            visit(member, f"{path}|{index}", depth, seen)
        if len(firsts) != len(set(firsts)):
            found.append(f"{path}: members of anyOf share their first key {firsts}")
        if "$ref" in node:
            name = node["$ref"].removeprefix("#/$defs/")
            if name not in schema.get("$defs", {}):
                found.append(f"{path}: $ref to {name}, which is not there")
            elif name not in seen:
                visit(schema["$defs"][name], f"{path}->{name}", depth, (*seen, name))

    visit({k: v for k, v in schema.items() if k != "$defs"}, "", 1, ())
    for name, limit in (("properties", 5000), ("enum", 1000), ("characters", 120_000)):
        if counts[name] > limit:
            found.append(f"{counts[name]} {name}, over {limit}")
    return found
