"""What people say is wrong in the register about them: staff look, and correct it or say why not."""
