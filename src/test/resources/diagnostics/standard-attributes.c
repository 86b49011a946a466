[[nodiscard]] int must(void);
[[nodiscard("look at it")]] int reason(void);
[[deprecated]] int old(void);
[[deprecated("use newer")]] int older(void);
[[unknown]] int u;
[[vendor::thing(1, 2)]] int u3;
struct [[gnu::packed]] packed { char c; int i; };
_Static_assert(sizeof(struct packed) == 5, "packed");
[[maybe_unused]] static int spare;
static int lonely [[maybe_unused]];
int after_array[3] [[maybe_unused]];
[[unknown]];
int user([[maybe_unused]] int p, int q [[maybe_unused]])
{
	int [[maybe_unused]] ofType = 1;
	[[maybe_unused]] int t = 2;
	must();
	reason();
	old();
	older();
	switch (u) {
	case 1:
		u = 2;
		[[__fallthrough__]];
	case 2:
		u = 3;
		[[gnu::__fallthrough__]];
	default:
		[[unknown]] u = 4;
	}
	[[likely]] if (u) {
		u = 1;
	}
	[[unknown]];
	return ofType + u3;
}
