struct flexible { int n; int d[]; };
struct outer { struct flexible f; };
struct flexible fine = { 1, { 2, 3 } };
struct outer nested = { { 1, { 2, 3 } } };
struct flexible several[2] = { { 1, { 2 } }, { 3 } };
struct pair { int x, y; };
struct pair pair = { 1, 2, { 3 } };
int row[3] = { 1, 2, 3, { 4 } };
int main(void)
{
	struct flexible local = { 1, { 2 } };
	static struct flexible kept = { 1, { 2 } };
	struct flexible more[2] = { { 1, { 2 } } };
	return local.n + kept.n + more[0].n;
}
