"""What commands say that edit profiles."""
