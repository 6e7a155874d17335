"""Linli 邻里: the back end an urban community runs on."""
