"""The same pushes without a server: by members and staff, one by one, as a list or from a sheet."""
