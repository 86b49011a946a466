int add(int a, int b);
void nothing(void);
struct ops { int (*op)(int, int); void (*done)(void); };
int f(int (*cb)(int))
{
	struct ops o = { nothing, add };
	o.op = &nothing;
	o.op = add(1, 2);
	o.done = nothing();
	cb = add;
	cb(1, 2);
	o.op(1);
	o->op(1, 2);
	return cb;
}
struct ops p = { .op = add, .done = f, .nothing = nothing };
