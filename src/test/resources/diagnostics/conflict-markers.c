int kept;
<<<<<<< HEAD
int width(int a) { return a; }
=======
int width(long a) { return a; }
>>>>>>> topic
int main(void)
{
	int r;
<<<<<<< mine
	r = width(1);
=======
	r = width(2);
>>>>>>> theirs
	return r;
}
struct point {
<<<<<<< mine
	int x;
=======
	int y;
>>>>>>> theirs
};
int shifted = 1 <<<<<<< 3;
