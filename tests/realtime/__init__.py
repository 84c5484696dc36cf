"""WebSocket sessions: decisions stepped by hand, then both colours against servers on the loopback interface."""
