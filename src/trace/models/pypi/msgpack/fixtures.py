import os
import jmespath
import msgpack


def unpacked(event, context):
    order = msgpack.unpackb(event['body'])
    os.system('ls ' + order['folder'])  # finds command
    os.system('ls ' + jmespath.search('body.folder', event))  # finds command
    os.system('sleep ' + str(int(order['seconds'])))
