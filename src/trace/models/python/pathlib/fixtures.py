import os
from pathlib import Path, PurePath
import pathlib


def reads(event, context):
    text = Path('/mnt/pages/' + event['page']).read_text()  # finds path
    other = (Path('/mnt/pages') / event['page']).read_bytes()  # finds path
    known = Path('/mnt/pages/index.html').read_text()
    named = (Path('/mnt/pages') / 'sub' / f"{int(event['id'])}.html").read_text()
    return [len(text), len(other), len(known), len(named)]


def writes(event, context):
    folder = pathlib.Path('/tmp')
    folder.joinpath(event['name']).write_text(event['body'])  # finds path
    (folder / 'fixed').write_bytes(event['body'])
    (folder / Path(event['name']).name).write_text('x')
    with (folder / event['name']).open('w') as out:  # finds path
        out.write('x')
    Path(folder, event['name']).unlink()  # finds path


def inside(event, context):
    base = Path('/mnt/files').resolve()
    target = (base / event['name']).resolve()
    if not target.is_relative_to(base):
        return {'statusCode': 404}
    target.unlink()


def inside_text(event, context):
    target = Path('/mnt/files', event['name']).resolve()
    if not str(target).startswith('/mnt/files/'):
        raise PermissionError('outside')
    target.unlink()


def unchecked(event, context):
    target = (Path('/mnt/files') / event['name']).resolve()
    target.unlink()  # finds path


def parts(event, context):
    given = Path(event['name'])
    os.remove('/tmp/' + given.stem + '.txt')
    os.remove(f'/tmp/{given.name}')
    os.remove(str(PurePath('/tmp', event['name'])))  # finds path
    os.remove(Path('/tmp') / event['name'])  # finds path
    os.system(f'ls {given}')  # finds command
    if Path('/tmp/' + event['name']).exists():
        print('there')
