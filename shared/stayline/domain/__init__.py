"""What the service knows: pure functions over plain values, without a clock and without I/O."""
