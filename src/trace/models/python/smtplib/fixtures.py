import smtplib


def raw(event, context):
    server = smtplib.SMTP('mail.example.com', 587)
    server.starttls()
    server.sendmail('shop@example.com', 'office@example.com', 'Subject: Order\n\nthank you')
    server.sendmail('shop@example.com', 'office@example.com', f"Subject: {event['subject']}\n\nthank you")  # finds mail
    server.quit()


def connected(event, context):
    with smtplib.SMTP_SSL(event['host'], 465) as server:  # finds url
        server.login('user', 'password')
