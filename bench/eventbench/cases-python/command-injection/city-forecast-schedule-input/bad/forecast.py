import subprocess

DEFAULTS = {'city': 'vienna', 'days': 3}


def draw(event, context):
    query = event.get('queryStringParameters') or event
    settings = {**DEFAULTS, **query}
    done = subprocess.run('wego -l {city} -o /tmp/{days}'.format(**settings), shell=True)  # finds command-injection
    return {'code': done.returncode}
