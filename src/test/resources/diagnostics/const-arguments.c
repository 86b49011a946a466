int set(char *s);
int look(const char *s);
struct ops { int (*get)(char *); };
static const struct ops table = { look };
int f(const char *s, const int *p)
{
	char *t = s;
	int *q;
	q = p;
	set(s);
	set("literal");
	look(t);
	table.get = 0;
	*(int *)p = 3;
	return *q;
}
