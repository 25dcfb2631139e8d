CHANGE = {
    "type": "object",
    "required": ["field", "value"],
    "properties": {
        "field": {"type": "string", "enum": ["water", "light", "soil"]},
        "value": {"type": "number"},
    },
}
