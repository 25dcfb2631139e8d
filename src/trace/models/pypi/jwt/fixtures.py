import os
import jwt


def verified(event, context):
    claims = jwt.decode(event['token'], os.environ['KEY'], algorithms=['HS256'])
    os.system('ls ' + claims['folder'])  # finds command
    header = jwt.get_unverified_header(event['token'])
    os.system('ls ' + header['kid'])  # finds command


def unverified(event, context):
    claims = jwt.decode(event['token'], options={'verify_signature': False})
    os.system('ls ' + claims['folder'])  # finds command


def made(event, context):
    os.system('echo ' + jwt.encode({'sub': event['sub']}, os.environ['KEY'], algorithm='HS256'))
