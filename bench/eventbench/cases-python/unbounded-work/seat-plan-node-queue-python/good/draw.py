import json


def handler(event, context):
    plan = json.loads(event['Records'][0]['body'])
    grid = [[0] * 40 for _ in range(plan['rows'])]
    return len(grid)
