import os
import bcrypt
from cryptography.fernet import Fernet


def hidden(event, context):
    fernet = Fernet(os.environ['KEY'])
    os.system('echo ' + fernet.encrypt(event['body'].encode()).decode())
    os.system(fernet.decrypt(event['token']).decode())  # finds command
    os.system('echo ' + bcrypt.hashpw(event['password'].encode(), bcrypt.gensalt()).decode())
    if not bcrypt.checkpw(event['password'].encode(), b'x'):
        os.system('ls ' + event['folder'])  # finds command
