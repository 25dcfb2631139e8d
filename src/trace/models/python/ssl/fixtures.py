import os
import ssl
from urllib.request import urlopen


def contexts(event, context):
    verified = ssl.create_default_context()
    urlopen('https://api.example.com/', context=verified, timeout=2)
    urlopen('https://' + event['host'], context=verified, timeout=2)  # finds url
    loose = ssl.create_default_context()
    loose.check_hostname = False
    loose.verify_mode = ssl.CERT_NONE
    urlopen('https://api.example.com/', context=loose, timeout=2)
    os.system('ls ' + event['folder'])  # finds command
