CHANGE = {
    "type": "object",
    "required": ["field", "value"],
    "properties": {
        "field": {"type": "string", "maxLength": 60},
        "value": {"type": "number"},
    },
}
