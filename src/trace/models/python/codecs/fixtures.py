import binascii
import codecs
import os
import struct
import unicodedata


def decoded(event, context):
    os.system(codecs.decode(event['body'], 'rot13'))  # finds command
    os.system(binascii.unhexlify(event['body']).decode())  # finds command
    os.system('ls ' + binascii.hexlify(event['body']).decode())
    os.system('ls ' + unicodedata.normalize('NFKD', event['folder']))  # finds command
    os.system('ls ' + str(struct.calcsize('i')))


def files(event, context):
    codecs.open('/tmp/' + event['name'], 'w', 'utf-8').close()  # finds path
    codecs.open('/tmp/fixed', 'r', 'utf-8').close()
