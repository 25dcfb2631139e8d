def cookie(name, value, days=30):
    return f"{name}={value}; Path=/; Max-Age={days * 86400}; Secure; SameSite=Lax"
