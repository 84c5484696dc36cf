"""Where the official client keeps its helpers: the same paths, one level down. Everything is at home in `helpers`."""
