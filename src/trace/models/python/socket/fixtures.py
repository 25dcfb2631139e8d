import socket


def connections(event, context):
    socket.create_connection((event['host'], 443), timeout=3)  # finds url
    plain = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    plain.connect((event['host'], int(event['port'])))  # finds url
    fixed = socket.socket()
    fixed.connect(('db.example.com', 5432))
    fixed.sendall(event['body'].encode())
    return len(fixed.recv(1024))


def names(event, context):
    return len(socket.gethostbyname(event['host']))  # finds url
