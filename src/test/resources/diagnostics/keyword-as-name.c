int new = 1, class = 2;
int f(int int, int if)
{
	int for = 1;
	int register = 2;
	char default;
	return for;
}
