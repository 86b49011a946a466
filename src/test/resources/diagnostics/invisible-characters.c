int​ zero_width;
int a b;
int grüße = 1;
int x = ́1;
