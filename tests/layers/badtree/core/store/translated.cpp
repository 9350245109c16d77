auto a = tr("text"); // tr( in a comment is fine
auto b = future.then(f);
reply->ignoreSslErrors();
