struct point {
	int x
	int y;
	char *name
};
struct point p;
